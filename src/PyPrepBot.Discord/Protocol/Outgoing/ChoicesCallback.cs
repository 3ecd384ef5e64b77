namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>Suggestions for an option that is being typed.</summary>
/// <param name="Type">8.</param>
internal sealed record ChoicesCallback(int Type, ChoicesBody Data);
