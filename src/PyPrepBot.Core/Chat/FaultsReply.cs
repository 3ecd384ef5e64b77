namespace PyPrepBot.Core.Chat;

/// <summary>A form cannot be taken as it was filled in. A platform that can, leaves it open and says so at its fields.</summary>
/// <param name="Faults">What to mend, by field id.</param>
/// <param name="Otherwise">Says the same where forms close when they are sent.</param>
public sealed record FaultsReply(IReadOnlyDictionary<string, string> Faults, ChatMessage Otherwise) : Reply;
