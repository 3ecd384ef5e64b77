using PyPrepBot.Core.Projections;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>All projected state; the log can make it anew at any time.</summary>
internal static class StateKinds
{
    public static StateKind<MemberState> Members { get; } = new("members", MemberDocument.Write, MemberDocument.Read);

    public static StateKind<QuestionState> Questions { get; } = new("questions", QuestionDocument.Write, QuestionDocument.Read);

    public static StateKind<LabelState> Labels { get; } = new("labels", LabelDocument.Write, LabelDocument.Read);

    public static StateKind<ExposureState> Exposures { get; } = new("exposures", ExposureDocument.Write, ExposureDocument.Read);

    public static StateKind<LinkState> Links { get; } = new("links", LinkDocument.Write, LinkDocument.Read);

    public static StateKind<DayState> Days { get; } = new("days", DayDocument.Write, DayDocument.Read);
}
