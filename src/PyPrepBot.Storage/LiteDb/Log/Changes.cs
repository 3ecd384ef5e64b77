using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>What a transaction changed, as it is afterwards, for everything that is kept in memory.</summary>
internal sealed record Changes
{
    public static Changes None { get; } = new();

    public IReadOnlyList<MemberState> Members { get; init; } = [];

    public IReadOnlyList<QuestionState> Questions { get; init; } = [];

    public IReadOnlyList<LabelState> Labels { get; init; } = [];

    public IReadOnlyList<ExposureState> Exposures { get; init; } = [];

    public IReadOnlyList<Post> Posts { get; init; } = [];

    public IReadOnlyList<Rename> Renames { get; init; } = [];

    public IReadOnlyList<MemberSettings> Settings { get; init; } = [];

    /// <summary>Everything may have changed.</summary>
    public bool IsReplay { get; init; }

    /// <summary>Answers came.</summary>
    public bool HasAnswers { get; init; }

    /// <summary>The last number of the log that no later start will use again.</summary>
    public long NumbersThrough { get; init; }

    public IEnumerable<GroupId> Groups => Members.Select(member => member.Group)
        .Concat(Exposures.Select(exposure => exposure.Group))
        .Concat(Renames.Select(rename => rename.Group))
        .Concat(Settings.Select(settings => settings.Group))
        .Distinct();
}
