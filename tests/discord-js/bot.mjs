import {
  ActionRowBuilder, ApplicationCommandOptionType, AttachmentBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder,
  MessageFlags, ModalBuilder, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle,
} from 'discord.js';

const topics = ['asyncio', 'gil', 'generators'];

export const commands = [
  { name: 'hello', description: 'Says hello, with buttons' },
  { name: 'slow', description: 'Takes its time' },
  { name: 'export', description: 'Hands out a file' },
  {
    name: 'topic',
    description: 'Shows a topic',
    options: [{
      name: 'name', description: 'Which one', type: ApplicationCommandOptionType.String, required: true, autocomplete: true,
    }],
  },
];

/** A bot as its documentation would have it: every kind of interaction, one answer each. */
export async function startBot(simulator) {
  // discord.js adds the version itself.
  const api = simulator.settings.ApiBaseUrl.replace(/\/v10\/?$/, '');
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  const faults = [];
  client.on(Events.Error, fault => faults.push(fault));
  client.on(Events.InteractionCreate, interaction => answer(interaction).catch(fault => faults.push(fault)));
  const ready = new Promise(resolve => client.once(Events.ClientReady, resolve));
  await client.login(simulator.settings.Token);
  await ready;
  return { client, faults };
}

async function answer(interaction) {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond(topics.filter(topic => topic.startsWith(typed)).map(topic => ({ name: topic, value: topic })));
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction);
  } else if (interaction.isButton() && interaction.customId === 'form') {
    await interaction.showModal(form());
  } else if (interaction.isButton()) {
    await interaction.update({ content: `Pressed by ${interaction.user.username}` });
  } else if (interaction.isModalSubmit()) {
    const text = interaction.fields.getTextInputValue('text');
    const level = interaction.fields.getStringSelectValues('level').join();
    await interaction.reply({ content: `${text} (${level})`, flags: MessageFlags.Ephemeral });
  }
}

async function answerCommand(interaction) {
  if (interaction.commandName === 'slow') {
    await interaction.deferReply();
    await interaction.editReply('Here it is');
  } else if (interaction.commandName === 'export') {
    const file = new AttachmentBuilder(Buffer.from('a,b'), { name: 'export.csv' });
    await interaction.reply({ content: 'Your file', files: [file], flags: MessageFlags.Ephemeral });
  } else if (interaction.commandName === 'topic') {
    await interaction.reply(`About ${interaction.options.getString('name')}`);
  } else {
    await interaction.reply({ content: 'Hello', flags: MessageFlags.Ephemeral, components: [buttons()] });
  }
}

function buttons() {
  return new ActionRowBuilder().addComponents(
    new ButtonBuilder().setCustomId('press').setLabel('Press').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Secondary));
}

function form() {
  return new ModalBuilder().setCustomId('question').setTitle('A question').addLabelComponents(
    new LabelBuilder().setLabel('Text').setTextInputComponent(
      new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short)),
    new LabelBuilder().setLabel('Level').setStringSelectMenuComponent(
      new StringSelectMenuBuilder().setCustomId('level').addOptions({ label: 'Easy', value: 'easy' }, { label: 'Hard', value: 'hard' })));
}
