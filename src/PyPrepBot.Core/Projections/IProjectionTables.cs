using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Projections;

/// <summary>
/// Where projected state is read and written while an event is applied. A store opens it inside the transaction that also takes
/// the event; a rebuild and the tests use one in memory.
/// </summary>
public interface IProjectionTables
{
    MemberState? Member(GroupId group, MemberId member);

    /// <summary>Every member of a group with any state, in no promised order.</summary>
    IReadOnlyList<MemberState> Members(GroupId group);

    QuestionState? Question(string questionId);

    LabelState? Label(Difficulty difficulty);

    ExposureState? Exposure(GroupId group, string questionId);

    /// <summary>Null for an account that stands alone.</summary>
    LinkState? Link(GroupId group, MemberId member);

    DayState? Day(GroupId group, DateOnly date);

    void Put(MemberState state);

    void Put(QuestionState state);

    void Put(LabelState state);

    void Put(ExposureState state);

    void Put(DayState state);

    void Put(LinkState state);
}
