export const COMMON_WORDS: readonly string[] = 'password пароль qwerty admin'.split(' ');
