import { startScreen } from '../start-screen';
import { Popup } from './Popup';

export const startPopup = () => startScreen('extensionName', (outside) => <Popup {...outside} />);
