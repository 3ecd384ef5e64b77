using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Discord;

/// <summary>Draws the pictures of docs/pictures anew, as the simulated Discord's page shows them. Runs only when it is asked for.</summary>
/// <remarks>
/// <c>dotnet run --project tests/PyPrepBot.Tests -- -explicit only -class "*PictureTests"</c>; needs Chromium, by the name in CHROMIUM.
/// </remarks>
public sealed class PictureTests
{
    private static readonly (string Name, int Right)[] Members = [("ada", 5), ("eve", 4), ("grace", 4), ("linus", 2), ("ben", 1)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Every_picture_of_the_documents_is_drawn_anew()
    {
        await using var study = await DiscordStudy.StartAsync(Camera.Bank());
        var isDrawn = false;
        var page = (await study.Member("eve").TypesAsync("learn", Stop, ("topic", "descriptors"))).AsMessage;
        await DrawAsync(study, "learn", "eve", page, height: 1200);
        for (var day = 0; day < 5; day++)
        {
            await study.ClockMovesTo(DiscordStudy.Start.AddMinutes(30).AddDays(day));
            await study.UntilAsync(() => study.Posts.Count == day + 1, "the card is posted");
            isDrawn = await DayAsync(study, day, isDrawn);
        }

        await study.ClockMovesTo(DiscordStudy.Start.AddMinutes(31).AddDays(5));
        await study.UntilAsync(() => study.Reveals.Count == 5, "the last reveal is posted");
        study.Clock.Advance(DiscordStudy.Start.AddMinutes(30).AddDays(7) - study.Clock.GetUtcNow());
        await study.UntilAsync(() => study.Posts.Count == 7, "the board is posted");
        await DrawAsync(study, "weekly-board", "linus", study.Posts[5]);

        string[] names = ["challenge-card", "private-card", "verdict", "learn", "reveal", "weekly-board"];
        Assert.All(names, name => Assert.True(new FileInfo(Camera.Picture(name)).Length > 10_000, name));
    }

    // The pictures are of the first day with a question to choose in.
    private static async Task<bool> DayAsync(DiscordStudy study, int day, bool isDrawn)
    {
        var date = DateOnly.FromDateTime(study.Clock.GetUtcNow().UtcDateTime);
        var challenge = await study.Get<IChallengeStore>().FindAsync(study.Group, date, Stop);
        if (study.Get<IQuestionBank>().Current.Find(challenge!.QuestionId) is not SingleQuestion question)
        {
            return isDrawn;
        }

        foreach (var (name, right) in Members)
        {
            await AnswerAsync(study, name, question, isRight: (day + right) % 5 < right, isDrawn: isDrawn || name != "ben");
        }

        if (!isDrawn)
        {
            await study.UntilAsync(() => study.Posts[^1].Words.Contains("5 answered", StringComparison.Ordinal), "the card counts");
            await DrawAsync(study, "challenge-card", "guido", study.Posts[^1]);
            await study.ClockMovesTo(study.Clock.GetUtcNow().AddHours(23.9));
            await study.ClockMovesTo(DiscordStudy.Start.AddMinutes(31).AddDays(day + 1));
            await study.UntilAsync(() => study.Reveals.Count == day + 1, "the reveal is posted");
            await DrawAsync(study, "reveal", "guido", study.Reveals[^1]);
        }

        return true;
    }

    private static async Task AnswerAsync(DiscordStudy study, string name, SingleQuestion question, bool isRight, bool isDrawn)
    {
        var member = study.Member(name);
        var card = (await member.PressesAsync("Answer", study.Posts[^1], Stop)).AsMessage;
        if (!isDrawn)
        {
            await DrawAsync(study, "private-card", name, card);
        }

        var text = question.Choices.First(choice => choice.Right == isRight).Text.Replace("`", "", StringComparison.Ordinal);
        var verdict = (await member.PressesAsync(DiscordStudy.Letter(card, text), card, Stop)).AsMessage;
        if (!isDrawn)
        {
            await DrawAsync(study, "verdict", name, verdict);
        }
    }

    private static Task DrawAsync(DiscordStudy study, string picture, string member, SeenMessage message, int height = 960) => Camera.DrawAsync(
        new Uri(study.Discord.Address, $"/?as={member}&channel={Uri.EscapeDataString(message.Channel)}&only={message.Id}"), picture, height);
}
