using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <param name="Names">By which moderators may have written of them.</param>
/// <param name="Suggestions">The ids of what they suggested, by which the audit tells what was said to them.</param>
internal sealed record PersonInGroup(
    GroupId Group, Scrubber Scrubber, IReadOnlyList<string> Names, IReadOnlySet<string> Suggestions)
{
    public bool IsSuggestion(string subject) =>
        subject.StartsWith("suggestion ", StringComparison.Ordinal) && Suggestions.Contains(subject["suggestion ".Length..]);
}
