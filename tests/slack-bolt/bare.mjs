// The smallest bot Bolt can make: an ephemeral sentence to whoever presses it. Nothing is kept.
import bolt from '@slack/bolt';

const app = new bolt.App({
  token: process.env.Slack__BotToken,
  appToken: process.env.Slack__AppToken,
  socketMode: true,
  logLevel: bolt.LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env.Slack__ApiBaseUrl },
});
app.action(/.*/, async ({ ack, respond }) => {
  await ack();
  await respond({ response_type: 'ephemeral', replace_original: false, text: 'Your answer has arrived.' });
});
app.command(/.*/, async ({ ack }) => await ack({ response_type: 'ephemeral', text: 'Your answer has arrived.' }));
await app.start();
