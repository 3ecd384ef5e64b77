using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Standing;
using PyPrepBot.Tests.Stores;
using PyPrepBot.Tests.Support;
using Xunit;
using static PyPrepBot.Tests.Support.Answers;

namespace PyPrepBot.Tests.Projections;

public sealed class LinkedAccountsTests
{
    private static readonly DateOnly Tuesday = Monday.AddDays(1);

    [Fact]
    public void What_either_account_answered_before_is_the_main_ones()
    {
        var tables = After(Opened(Monday), Daily("ada", Monday), Opened(Tuesday), Daily("a2", Tuesday, question: "gil-902"), Linked("ada", "a2"));

        Assert.Equal(new Tally(32, 2, 30, 2), StateOf(tables, "ada").Periods["all"]);
        Assert.Equal(["gil-901", "gil-902"], StateOf(tables, "ada").Answered);
        Assert.Null(tables.Member(Group, Member("a2")));
    }

    [Fact]
    public void Of_two_answers_to_a_challenge_the_first_one_in_the_log_counts()
    {
        var tables = After(Opened(Monday), Daily("a2", Monday, score: 0), Daily("ada", Monday), Linked("ada", "a2"));

        Assert.Equal(new Tally(1, 0, 0, 1), StateOf(tables, "ada").Periods["all"]);
        Assert.Equal(1, tables.Day(Group, Monday)!.Answers);
    }

    [Fact]
    public void An_account_that_answers_after_the_other_one_did_adds_nothing()
    {
        LogEvent[] log = [Linked("ada", "a2"), Opened(Monday), Daily("a2", Monday)];

        Assert.Equal(Text(After(log), "ada"), Text(After([.. log, Daily("ada", Monday)]), "ada"));
    }

    [Fact]
    public void A_second_attempt_of_the_account_that_made_the_first_one_counts()
    {
        var tables = After(Linked("ada", "a2"), Opened(Monday), Daily("a2", Monday, score: 0), Daily("a2", Monday, attempt: 2));

        Assert.Equal(8, StateOf(tables, "ada").Periods["all"].Points);
    }

    [Fact]
    public void A_streak_goes_from_one_account_to_the_other()
    {
        var tables = After(
            Opened(Monday), Daily("ada", Monday), Closed(Monday), Opened(Tuesday), Daily("a2", Tuesday), Closed(Tuesday), Linked("ada", "a2"));

        Assert.Equal(2, Streak.Current(StateOf(tables, "ada").Streak));
    }

    [Fact]
    public void Unlinking_gives_each_account_what_was_answered_with_it()
    {
        LogEvent[] log = [Opened(Monday), Daily("ada", Monday, score: 0), Daily("a2", Monday), Closed(Monday)];
        var never = After(log);

        var again = After([.. log, Linked("ada", "a2"), Unlinked("ada", "a2")]);

        Assert.Equal((Text(never, "ada"), Text(never, "a2")), (Text(again, "ada"), Text(again, "a2")));
        Assert.Empty(again.AllLinks);
    }

    [Fact]
    public void Tests_and_absences_of_both_accounts_are_the_main_ones()
    {
        var away = new MemberPaused("p", Group, default, Member("a2"), Tuesday, Tuesday);
        var tests = Enumerable.Range(0, 4).Select(n => (LogEvent)new TestCompleted($"t{n}", Group, default, Member(n % 2 == 0 ? "ada" : "a2"), Monday));

        var tables = After([.. tests, away, Linked("ada", "a2")]);

        Assert.Equal(10, StateOf(tables, "ada").Periods["all"].Points);
        Assert.Single(StateOf(tables, "ada").Pauses);
    }

    [Theory]
    [InlineData("ada", "ada")]
    [InlineData("ben", "a2")]
    [InlineData("a2", "ben")]
    [InlineData("ben", "ada")]
    public void An_account_is_one_of_two_at_most(string main, string alias)
    {
        var tables = After(Linked("ada", "a2"), Linked(main, alias));

        Assert.Equal(2, tables.AllLinks.Count);
        Assert.All(tables.AllLinks, state => Assert.Equal(new MemberLink(Member("ada"), Member("a2")), state.Link));
    }

    [Fact]
    public void A_link_of_another_pair_is_not_undone() => Assert.Equal(2, After(Linked("ada", "a2"), Unlinked("ada", "ben")).AllLinks.Count);

    private static MemberLinked Linked(string main, string alias) =>
        new($"linked {main} {alias}", Group, default, Member(main), Member(alias));

    private static MemberUnlinked Unlinked(string main, string alias) =>
        new($"unlinked {main} {alias}", Group, default, Member(main), Member(alias));

    private static MemoryTables After(params LogEvent[] log) => Incremental.Apply(log);

    private static MemberState StateOf(MemoryTables tables, string member) => tables.Member(Group, Member(member))!;

    private static string Text(MemoryTables tables, string member) => StateText.Of(StateOf(tables, member));
}
