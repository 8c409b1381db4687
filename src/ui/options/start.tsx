import { startScreen } from '../start-screen';
import { Options } from './Options';

export const startOptions = () => startScreen('optionsTitle', (outside) => <Options {...outside} />);
