namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>At most 25 suggestions.</summary>
internal sealed record ChoicesBody(IReadOnlyList<ChoiceBody> Choices);
