/** How the markup of a page begins that is XML: between the script in a page, which writes it, and the collector, which reads it. */
export const XML_START = '<?xml version="1.0"?>';
