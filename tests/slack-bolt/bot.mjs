import bolt from '@slack/bolt';

const section = text => ({ type: 'section', text: { type: 'plain_text', text } });
const button = (id, text) => ({ type: 'button', action_id: id, text: { type: 'plain_text', text } });

/** A bot as Bolt's documentation would have it: every kind of interaction, one answer each. */
export async function startBot({ settings }) {
  const app = new bolt.App({
    token: settings.BotToken,
    appToken: settings.AppToken,
    socketMode: true,
    logLevel: bolt.LogLevel.ERROR,
    clientOptions: { slackApiUrl: settings.ApiBaseUrl },
  });
  const faults = [];
  app.error(async fault => faults.push(fault));
  answerCommands(app);
  answerControls(app);
  app.event('app_mention', async ({ say }) => {
    await say('You called?');
  });
  app.event('app_home_opened', ({ event, client }) =>
    client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [section('At home')] } }));
  await app.start();
  return { app, faults };
}

function answerCommands(app) {
  app.command('/quiz', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: form() });
  });
  app.command('/challenge', ({ ack, command }) => ack({
    response_type: 'ephemeral',
    text: `Hello ${command.text}`,
    blocks: [section(`Hello ${command.text}`), { type: 'actions', elements: [button('press', 'Press'), button('window', 'Window')] }],
  }));
  app.command('/pyprep', async ({ ack, client, command }) => {
    await ack();
    if (command.text === 'file') {
      const { channel } = await client.conversations.open({ users: command.user_id });
      await client.filesUploadV2({ channel_id: channel.id, filename: 'export.csv', content: 'a,b' });
      return;
    }

    const posted = await client.chat.postMessage({ channel: command.channel_id, text: 'Posted' });
    await client.chat.update({ channel: posted.channel, ts: posted.ts, text: 'Changed', blocks: [section('Changed')] });
  });
}

function answerControls(app) {
  app.action('press', async ({ ack, respond, body }) => {
    await ack();
    await respond({ replace_original: true, text: `Pressed by ${body.user.name}` });
  });
  app.action('window', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: card('One', 'Next') });
  });
  app.action('next', async ({ ack, body, client }) => {
    await ack();
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view: card('Two', 'Again') });
  });
  app.view('question', async ({ ack, view }) => {
    const text = view.state.values.words.text.value;
    await ack(text.length < 5
      ? { response_action: 'errors', errors: { words: 'Too short' } }
      : { response_action: 'update', view: card(text, 'Fine') });
  });
}

const title = { type: 'plain_text', text: 'Bolt' };

function card(text, label) {
  return { type: 'modal', title, blocks: [section(text), { type: 'actions', elements: [button('next', label)] }] };
}

function form() {
  return {
    type: 'modal',
    callback_id: 'question',
    title,
    submit: { type: 'plain_text', text: 'Send' },
    blocks: [{
      type: 'input',
      block_id: 'words',
      label: { type: 'plain_text', text: 'Words' },
      element: { type: 'plain_text_input', action_id: 'text' },
    }],
  };
}
