using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Groups;

/// <summary>What a group decided about itself beside its schedule.</summary>
public sealed record GroupSettings
{
    public static GroupSettings Default { get; } = new();

    /// <summary>Moderators beside those who manage the server or workspace.</summary>
    public Moderators Moderators { get; init; } = Moderators.None;

    /// <summary>A question goes live only when somebody other than its author approves it.</summary>
    public bool TwoPersonRule { get; init; }

    /// <summary>What daily challenges are about.</summary>
    public ChosenTopics Topics { get; init; } = ChosenTopics.All;

    /// <summary>How hard they are.</summary>
    public LevelMix Levels { get; init; }

    /// <summary>Questions, by id, that moderators chose for a date.</summary>
    public DatedNotes Pins { get; init; } = DatedNotes.None;

    /// <summary>Topics, by slug, of whole weeks, by their Monday.</summary>
    public DatedNotes Themes { get; init; } = DatedNotes.None;

    /// <summary>Named periods of the board.</summary>
    public SeasonList Seasons { get; init; } = SeasonList.None;
}
