import { startScreen } from '../start-screen';
import { Panel } from './Panel';

export const startPanel = () => startScreen('extensionName', (outside) => <Panel {...outside} />);
