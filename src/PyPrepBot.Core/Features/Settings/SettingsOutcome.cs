using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>What became of a change.</summary>
/// <param name="Note">What to say above the settings.</param>
internal sealed record SettingsOutcome(StudyGroup Group, string? Note)
{
    /// <summary>What could not be read; null when it could.</summary>
    public string? Unread { get; init; }
}
