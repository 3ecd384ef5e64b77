using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

/// <summary>Draws Slack's pictures of docs/pictures anew, as the simulated Slack's page shows them. Runs only when it is asked for.</summary>
/// <remarks>
/// <c>dotnet run --project tests/PyPrepBot.Tests -- -explicit only -class "*SlackPictureTests"</c>; needs Chromium.
/// </remarks>
public sealed class SlackPictureTests
{
    private static readonly string[] Wise = ["ada", "eve", "grace"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Every_picture_of_Slack_is_drawn_anew()
    {
        await using var study = await SlackStudy.StartAsync(Camera.Bank());
        await study.OpensAsync();
        var question = await QuestionAsync(study);
        foreach (var name in Study.Members)
        {
            await AnswersAsync(study, name, question);
        }

        await study.UntilAsync(() => study.Posts[^1].Words.Contains("5 answered", StringComparison.Ordinal), "the card counts");
        await DrawAsync(study, "slack-challenge-card", $"/?as=guido&channel={Study.Daily}&only={study.Posts[0].Ts}");
        await study.Slack.Member("ada").OpensHomeAsync(Stop);
        await DrawAsync(study, "slack-home", "/?as=ada&channel=home");
        var page = await study.Slack.Member("eve").TypesAsync("/pyprep learn descriptors", Stop);
        await DrawAsync(study, "slack-learn", $"/?as=eve&channel={Study.Daily}&only={page.AsMessage.Ts}", height: 1140);
        await study.ClockMovesTo(Study.Nine.AddDays(1).AddMinutes(1));
        await study.UntilAsync(() => study.Reveals.Count == 1, "the reveal is posted");
        await DrawAsync(study, "slack-reveal", $"/?as=guido&channel={Study.Daily}&only={study.Reveals[0].Ts}&thread={study.Posts[0].Ts}");
        await study.ClockMovesTo(Study.Nine.AddDays(7).AddMinutes(1));
        await study.UntilAsync(() => study.Posts.Any(IsBoard), "the board is posted");
        await DrawAsync(study, "slack-weekly-board", $"/?as=guido&channel={Study.Daily}&only={study.Posts.First(IsBoard).Ts}");

        string[] names = ["slack-challenge-card", "slack-private-card", "slack-verdict", "slack-home", "slack-learn", "slack-reveal", "slack-weekly-board"];
        Assert.All(names, name => Assert.True(new FileInfo(Camera.Picture(name)).Length > 10_000, name));
    }

    private static bool IsBoard(PyPrepBot.Simulators.Slack.People.SeenMessage post) =>
        post.Words.StartsWith("The week", StringComparison.Ordinal);

    private static async Task<SingleQuestion> QuestionAsync(SlackStudy study)
    {
        var date = DateOnly.FromDateTime(study.Clock.GetUtcNow().UtcDateTime);
        var challenge = await study.Get<IChallengeStore>().FindAsync(study.Group, date, Stop);
        return Assert.IsType<SingleQuestion>(study.Get<IQuestionBank>().Current.Find(challenge!.QuestionId));
    }

    private static async Task AnswersAsync(SlackStudy study, string name, SingleQuestion question)
    {
        var card = await study.OpensCardAsync(name);
        if (name == "ben")
        {
            await DrawAsync(study, "slack-private-card", $"/?as=ben&channel={Study.Daily}");
        }

        var option = question.Choices.First(choice => choice.Right == Wise.Contains(name)).Text.Replace("`", "", StringComparison.Ordinal);
        await study.PicksAsync(name, option, card);
        if (name == "ben")
        {
            await DrawAsync(study, "slack-verdict", $"/?as=ben&channel={Study.Daily}");
            await study.Slack.Member("ben").ClosesWindowAsync(Stop, all: true);
        }
    }

    private static Task DrawAsync(SlackStudy study, string picture, string page, int height = 960) =>
        Camera.DrawAsync(new Uri(study.Slack.Address, page), picture, height);
}
