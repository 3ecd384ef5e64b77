namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>One entry of a list to choose from.</summary>
internal sealed record SelectOptionBody(string Value, string Label);
