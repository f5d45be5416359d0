import Rate from 'antd/es/rate';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const words = ['非常不满意', '不满意', '基本满意', '满意', '非常满意'];
const give = (level) => document.dispatchEvent(new CustomEvent('rating-give', { detail: level }));
createRoot(document.body).render(createElement(Rate, { tooltips: words, onChange: give }));
