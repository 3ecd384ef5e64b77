using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features;

/// <summary>One setting of a group. What is said of it can be read back, so that a change can be undone from the audit.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Label">As it is shown.</param>
/// <param name="Examples">Values that can be read.</param>
/// <param name="Say">Its value in words.</param>
/// <param name="Read">The group with another value; null when that cannot be read.</param>
internal sealed record SettingKey(
    string Name,
    string Label,
    IReadOnlyList<string> Examples,
    Func<StudyGroup, string> Say,
    Func<StudyGroup, string, TopicIndex, StudyGroup?> Read)
{
    /// <summary>More about what can be read, where examples do not say it all.</summary>
    public Func<Platform, string>? Hint { get; init; }
}
