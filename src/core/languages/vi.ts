// Vietnamese.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const vietnamese: Language = {
  tag: 'vi',
  codes: ['vie'],
  stopWords: { list: 'vie' },
  credits: {
    labels: ['nguồn', 'theo', 'nguồn tin', 'nguồn gốc'],
    by: ['tác giả', 'bài', 'người viết', 'tin'],
    leads: ['theo', 'của', 'từ', 'báo', 'hãng tin', 'hãng thông tấn', 'tổng hợp từ', 'dẫn nguồn'],
    joiners: ['và', 'cùng'],
    generic: ['các hãng tin', 'hãng thông tấn', 'các hãng thông tấn', 'tổng hợp', 'thông tấn xã'],
    roles: ['phóng viên', 'pv', 'biên tập', 'hãng thông tấn', 'hãng tin', 'tin tức', 'báo', 'biên dịch'],
    photo: ['ảnh', 'hình', 'hình ảnh', 'ảnh minh họa', 'ảnh tư liệu', 'video', 'đồ họa', 'nguồn ảnh', 'nhiếp ảnh', 'ảnh chụp màn hình'],
    says: [
      'theo',
      'cho biết',
      'đưa tin',
      'nói với',
      'trả lời',
      'dẫn lời',
      'thông tin',
      'cho hay',
      'tiết lộ',
      'hãng tin',
      'hãng thông tấn',
      'trao đổi với',
      'phát biểu với',
      'báo cáo',
    ],
    citing: ['dẫn', 'dẫn lời', 'trích dẫn', 'dẫn nguồn'],
    republished: ['đăng lần đầu trên', 'đăng lại từ'],
    provided: ['cung cấp bởi'],
  },
};

export const pageWords: PageWords = {
  published: ['ngày đăng', 'đăng ngày', 'đăng lúc', 'xuất bản', 'ngày xuất bản', 'đăng tải', 'thời gian đăng'],
  updated: ['cập nhật', 'cập nhật lúc', 'cập nhật ngày', 'cập nhật lần cuối', 'sửa lần cuối', 'chỉnh sửa'],
};
