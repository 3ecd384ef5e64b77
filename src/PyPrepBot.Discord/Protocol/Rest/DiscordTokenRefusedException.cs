namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Discord does not know the bot's token. Nothing can be done before there is another.</summary>
internal sealed class DiscordTokenRefusedException() : Exception("Discord refused the bot's token.");
