using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>Projected state within a transaction. Nothing is written before <see cref="Save"/>.</summary>
internal sealed class LiteTables(ILiteDatabase database) : IProjectionTables
{
    private readonly StateTable<MemberState> _members = new(database, StateKinds.Members);
    private readonly StateTable<QuestionState> _questions = new(database, StateKinds.Questions);
    private readonly StateTable<LabelState> _labels = new(database, StateKinds.Labels);
    private readonly StateTable<ExposureState> _exposures = new(database, StateKinds.Exposures);
    private readonly StateTable<DayState> _days = new(database, StateKinds.Days);
    private readonly StateTable<LinkState> _links = new(database, StateKinds.Links);

    public MemberState? Member(GroupId group, MemberId member) => _members.Find(Key.Member(group, member));

    public IReadOnlyList<MemberState> Members(GroupId group) => _members.Under(Key.Prefix(group));

    public QuestionState? Question(string questionId) => _questions.Find(questionId);

    public LabelState? Label(Difficulty difficulty) => _labels.Find(LabelDocument.IdOf(difficulty));

    public ExposureState? Exposure(GroupId group, string questionId) => _exposures.Find(Key.Exposure(group, questionId));

    public LinkState? Link(GroupId group, MemberId member) => _links.Find(Key.Member(group, member));

    public DayState? Day(GroupId group, DateOnly date) => _days.Find(Key.Day(group, date));

    public void Put(MemberState state) => _members.Put(Key.Member(state.Group, state.Member), state);

    public void Put(QuestionState state) => _questions.Put(state.QuestionId, state);

    public void Put(LabelState state) => _labels.Put(LabelDocument.IdOf(state.Difficulty), state);

    public void Put(ExposureState state) => _exposures.Put(Key.Exposure(state.Group, state.QuestionId), state);

    public void Put(DayState state) => _days.Put(Key.Day(state.Group, state.Date), state);

    public void Put(LinkState state) => _links.Put(Key.Member(state.Group, state.Member), state);

    /// <summary>Writes what changed and says what that was.</summary>
    public Changes Save()
    {
        _members.Save();
        _questions.Save();
        _labels.Save();
        _exposures.Save();
        _days.Save();
        _links.Save();
        return new Changes
        {
            Members = [.. _members.Changed],
            Questions = [.. _questions.Changed],
            Labels = [.. _labels.Changed],
            Exposures = [.. _exposures.Changed],
        };
    }
}
