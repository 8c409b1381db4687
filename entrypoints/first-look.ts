import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberedLook, wearAppearance } from '../src/ui/remembered-look';

// Runs in the head of each screen, before anything is painted, so that a reader who chose dark sees no white flash.
export default defineUnlistedScript(() => {
  const look = rememberedLook();
  if (look) wearAppearance(look);
});
