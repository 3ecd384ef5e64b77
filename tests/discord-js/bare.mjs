// The smallest bot discord.js can make: an ephemeral sentence to whoever presses it. Nothing is kept.
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.Discord__ApiBaseUrl.replace(/\/v10\/?$/, '') },
});
client.on(Events.InteractionCreate, interaction => {
  interaction.reply({ content: 'Your answer has arrived.', flags: MessageFlags.Ephemeral })
    .catch(fault => console.error(fault.message));
});
await client.login(process.env.Discord__Token);
