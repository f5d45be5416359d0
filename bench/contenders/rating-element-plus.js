import { ElRate } from 'element-plus/es/components/rate/index.mjs';
import { createApp, h, ref } from 'vue';

const words = ['非常不满意', '不满意', '基本满意', '满意', '非常满意'];
const level = ref(0);
const give = (value) => void (level.value = value);
createApp(() =>
  h(ElRate, { modelValue: level.value, 'onUpdate:modelValue': give, showText: true, texts: words }),
).mount(document.body);
