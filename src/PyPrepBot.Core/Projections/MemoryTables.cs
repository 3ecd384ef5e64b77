using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Projections;

/// <summary>Projected state in memory: where a rebuild works, and what it is compared with.</summary>
public sealed class MemoryTables : IProjectionTables
{
    private readonly Dictionary<(GroupId Group, MemberId Member), MemberState> _members = [];
    private readonly Dictionary<string, QuestionState> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<Difficulty, LabelState> _labels = [];
    private readonly Dictionary<(GroupId Group, string Question), ExposureState> _exposures = [];
    private readonly Dictionary<(GroupId Group, DateOnly Date), DayState> _days = [];
    private readonly Dictionary<(GroupId Group, MemberId Member), LinkState> _links = [];

    public IReadOnlyCollection<MemberState> AllMembers => _members.Values;

    public IReadOnlyCollection<QuestionState> AllQuestions => _questions.Values;

    public IReadOnlyCollection<LabelState> AllLabels => _labels.Values;

    public IReadOnlyCollection<ExposureState> AllExposures => _exposures.Values;

    public IReadOnlyCollection<DayState> AllDays => _days.Values;

    public IReadOnlyCollection<LinkState> AllLinks => _links.Values;

    public MemberState? Member(GroupId group, MemberId member) => _members.GetValueOrDefault((group, member));

    public IReadOnlyList<MemberState> Members(GroupId group) => [.. _members.Values.Where(member => member.Group == group)];

    public QuestionState? Question(string questionId) => _questions.GetValueOrDefault(questionId);

    public LabelState? Label(Difficulty difficulty) => _labels.GetValueOrDefault(difficulty);

    public ExposureState? Exposure(GroupId group, string questionId) => _exposures.GetValueOrDefault((group, questionId));

    public DayState? Day(GroupId group, DateOnly date) => _days.GetValueOrDefault((group, date));

    public LinkState? Link(GroupId group, MemberId member) => _links.GetValueOrDefault((group, member));

    public void Put(MemberState state) => _members[(state.Group, state.Member)] = state;

    public void Put(QuestionState state) => _questions[state.QuestionId] = state;

    public void Put(LabelState state) => _labels[state.Difficulty] = state;

    public void Put(ExposureState state) => _exposures[(state.Group, state.QuestionId)] = state;

    public void Put(DayState state) => _days[(state.Group, state.Date)] = state;

    public void Put(LinkState state) => _links[(state.Group, state.Member)] = state;
}
