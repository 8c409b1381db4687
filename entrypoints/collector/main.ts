import { startCollector } from '../../src/collect/start';

startCollector();
