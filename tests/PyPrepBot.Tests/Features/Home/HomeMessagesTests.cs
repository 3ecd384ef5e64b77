using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features.Home;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Standing;
using PyPrepBot.Discord.Rendering;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Tests.Journeys;
using PyPrepBot.Tests.Slack.Rendering;
using PyPrepBot.Tests.Stores;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Features.Home;

public sealed class HomeMessagesTests
{
    private static readonly TopicIndex Topics = new([new Topic("gil", "Global Interpreter Lock", "concurrency", "The lock", [], new Dictionary<Difficulty, int>())]);
    private static readonly StudyGroup Group =
        new(Some.Group, Schedule.Default("Etc/UTC"), new ChannelRef(Platform.Slack, "T1", "C1")) { ChannelName = "daily" };

    private static readonly MemberState New = new(Some.Group, Some.Ann);
    private static readonly HomeToday Nothing = new(null, null, [], MayBeAskedFor: false, null);

    [Fact]
    public void New_people_find_no_empty_tables()
    {
        var words = Page.Words(HomeMessages.Of(Of(Nothing), Topics));

        Assert.Contains("from your first answer on", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Rating", words, StringComparison.Ordinal);
        Assert.Contains("Posted in #daily at 09:00 (Etc/UTC), Monday to Friday.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verdict.Correct, "You answered it: right.", "See your answer")]
    [InlineData(Verdict.Wrong, "You answered it: not right.", "See your answer")]
    [InlineData(null, "Open.", "Answer")]
    public void An_open_challenge_has_the_button_that_fits(Verdict? verdict, string says, string button)
    {
        var home = HomeMessages.Of(Of(Open(verdict)), Topics);

        Assert.Contains(says, Page.Words(home), StringComparison.Ordinal);
        Assert.Equal("v1|day|2026-11-23", Page.Button(home, button).Action.ToString());
    }

    [Fact]
    public void A_withdrawn_question_onesaid_to_be_withdrawn()
    {
        var home = HomeMessages.Of(Of(Open(null) with { Question = null }), Topics);

        Assert.Contains("This question was withdrawn", Page.Words(home), StringComparison.Ordinal);
        Assert.Equal(["Quick quiz"], Page.Buttons(home).Select(button => button.Label));
    }

    [Fact]
    public void Each_weak_topic_has_a_button_by_its_title()
    {
        var home = HomeMessages.Of(Full, Topics);

        Assert.Equal("v1|qz-begin|gil|-|5", Page.Button(home, "Global Interpreter Lock").Action.ToString());
        Assert.Equal("v1|qz-begin|gone|-|5", Page.Button(home, "gone").Action.ToString());
    }

    [Fact]
    public void A_full_page_onedrawn_on_every_platform()
    {
        var home = HomeMessages.Of(Full, Topics);

        Assert.Empty(new JsonSchema(SpecFiles.Read("slack/pyprepbot-blockkit.schema.json")).Faults("#/definitions/home", Drawn.Json(HomeRenderer.Render(home))));
        Assert.NotNull(MessageRenderer.Render(home, ephemeral: true).Body);
        Assert.NotEmpty(Page.Words(home));
    }

    private static HomePage Full => Of(Open(null)) with
    {
        Member = New with
        {
            Answered = ["gil-001"],
            Topics = new Dictionary<string, TopicStanding> { ["gil"] = new(-2, 6), ["gone"] = new(-1, 6) },
        },
        Waiting = 3,
    };

    private static HomePage Of(HomeToday today) =>
        new(Group, today, New, Period.Of(PeriodKind.Week, Some.Monday), Place: null, Waiting: null);

    private static HomeToday Open(Verdict? verdict)
    {
        var challenge = Some.Planned(Some.Monday) with { Status = Core.Challenges.ChallengeStatus.Open, Number = 1 };
        IReadOnlyList<AnswerGiven> given = verdict is { } one ? [Some.Answer(Some.Ann, Some.Monday) with { Verdict = one }] : [];
        return new HomeToday(challenge, Support.Samples.Single(), given, MayBeAskedFor: false, null);
    }
}
