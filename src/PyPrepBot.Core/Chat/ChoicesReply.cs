namespace PyPrepBot.Core.Chat;

/// <summary>Suggestions for an option that is being typed; a renderer cuts them to what its platform shows.</summary>
public sealed record ChoicesReply(IReadOnlyList<SelectOption> Choices) : Reply;
