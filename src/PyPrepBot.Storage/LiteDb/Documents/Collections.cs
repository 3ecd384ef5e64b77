using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>Names of collections that are not projected state; that is in <see cref="State.StateKinds"/>.</summary>
internal static class Collections
{
    public const string Events = "events";
    public const string Challenges = "challenges";
    public const string Counters = "counters";
    public const string Posts = "posts";
    public const string Cards = "cards";
    public const string Groups = "groups";
    public const string Profiles = "profiles";
    public const string Reports = "reports";
    public const string Suggestions = "suggestions";
    public const string OpenQuizzes = "quizzes_open";
    public const string FinishedQuizzes = "quizzes";
    public const string QuizCounts = "quiz_counts";
    public const string Gaps = "gaps";
    public const string Codes = "codes";
    public const string Audit = "audit";
    public const string Notices = "notices";
    public const string Erasures = "erasures";
    public const string MemberSettings = "member_settings";
    public const string Regrades = "regrades";
    public const string Asides = "asides";
    public const string GroupQuestions = "group_questions";

    /// <summary>Single documents: the last beat, the version of the projections, the secret, numbers already used.</summary>
    public const string Meta = "meta";

    /// <summary>Every collection of the store.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Events, Challenges, Counters, Posts, Cards, Groups, Profiles, Reports, Suggestions, OpenQuizzes, FinishedQuizzes, QuizCounts,
        Gaps, Codes, Audit, Notices, Regrades, Asides, GroupQuestions, Erasures, MemberSettings, Meta,
        StateKinds.Members.Collection, StateKinds.Questions.Collection, StateKinds.Labels.Collection, StateKinds.Exposures.Collection,
        StateKinds.Days.Collection, StateKinds.Links.Collection,
    ];
}
