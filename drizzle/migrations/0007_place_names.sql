-- What each place was called when, from drizzle/vocabulary/places.ts; a test holds the two equal.
alter table record.place_name no force row level security;
--> statement-breakpoint
insert into record.place_name (place, en, ru, kk, "from", "until") values
  ('kazakhstan', 'Kazakhstan', 'Казахстан', 'Қазақстан', null, null),
  ('astana', 'Astana', 'Астана', 'Астана', null, '2019-03-22'),
  ('astana', 'Nur-Sultan', 'Нур-Султан', 'Нұр-Сұлтан', '2019-03-23', '2022-09-16'),
  ('astana', 'Astana', 'Астана', 'Астана', '2022-09-17', null),
  ('almaty', 'Almaty', 'Алматы', 'Алматы', null, null),
  ('almaty-region', 'Almaty Region', 'Алматинская область', 'Алматы облысы', null, null),
  ('atyrau', 'Atyrau', 'Атырау', 'Атырау', null, null),
  ('shymkent', 'Shymkent', 'Шымкент', 'Шымкент', null, null),
  ('uralsk', 'Uralsk', 'Уральск', 'Орал', null, null),
  ('semey', 'Semey', 'Семей', 'Семей', null, null),
  ('aktobe', 'Aktobe', 'Актобе', 'Ақтөбе', null, null),
  ('aktau', 'Aktau', 'Актау', 'Ақтау', null, null),
  ('zhanaozen', 'Zhanaozen', 'Жанаозен', 'Жаңаөзен', null, null),
  ('kyzylorda', 'Kyzylorda', 'Кызылорда', 'Қызылорда', null, null),
  ('pavlodar', 'Pavlodar', 'Павлодар', 'Павлодар', null, null),
  ('petropavlovsk', 'Petropavlovsk', 'Петропавловск', 'Петропавл', null, null),
  ('zhezkazgan', 'Zhezkazgan', 'Жезказган', 'Жезқазған', null, null),
  ('baikonur', 'Baikonur', 'Байконур', 'Байқоңыр', null, null),
  ('mangystau-region', 'Mangystau Region', 'Мангистауская область', 'Маңғыстау облысы', null, null),
  ('east-kazakhstan-region', 'East Kazakhstan Region', 'Восточно-Казахстанская область', 'Шығыс Қазақстан облысы', null, null),
  ('russia', 'Russia', 'Россия', 'Ресей', null, null);
--> statement-breakpoint
alter table record.place_name force row level security;
