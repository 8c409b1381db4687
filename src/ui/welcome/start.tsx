import { startScreen } from '../start-screen';
import { Welcome } from './Welcome';

export const startWelcome = () => startScreen('welcomeTitle', (outside) => <Welcome {...outside} />);
