using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class DailyPostTroubleTests
{
    private const string Moderator = "@guido";

    private static readonly DateTimeOffset Nine = DiscordStudy.Start.AddMinutes(30);

    [Fact, Trait("Row", "R12")]
    public async Task A_card_whose_reply_was_lost_stands_there_once()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.DropAfter("POST", Messages(study));

        await study.ClockMovesTo(Nine);
        await study.UntilAsync(() => Cards(study) == 2, "it is sent again");
        await study.AnswersAsync("ada", BankText.Right);

        Assert.Single(study.Posts);
        Assert.Single(study.Sent("POST", "/messages").Select(entry => entry.Body!["nonce"]!.ToString()).Distinct());
    }

    [Fact, Trait("Row", "R13")]
    public async Task A_card_whose_arrival_was_never_saved_is_found_again_hours_later()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.DropAfter("POST", Messages(study), int.MaxValue);
        study.Discord.Faults.DropBefore("GET", Messages(study), int.MaxValue);
        await study.ClockMovesTo(Nine);
        await study.UntilAsync(() => study.Posts.Count == 1, "the card is in the channel");
        await study.StopsAsync();
        study.Discord.Faults.Clear();
        study.Clock.Advance(TimeSpan.FromHours(3));

        await study.BeginsAsync();
        await study.UntilAsync(() => study.Sent("GET", "/messages").Any(entry => entry.Status == 200), "the channel is looked through");
        await study.UntilAsync(() => study.Discord.ReadySessions > 0, "the bot is connected");
        await study.AnswersAsync("ada", BankText.Right);
        study.Clock.Advance(TimeSpan.FromSeconds(20));
        await study.UntilAsync(() => study.Posts[0].Edits > 0, "the card that was found is kept up to date");

        Assert.Single(study.Posts);
    }

    [Fact, Trait("Row", "R14")]
    public async Task Two_refused_posts_halt_the_schedule_and_whoever_set_it_up_is_told_which_channel()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.Deny(DiscordStudy.Daily, Rights.SendMessages);

        await study.ClockMovesTo(Nine);
        await study.UntilAsync(() => Told(study) == 1, "the first refusal is told");
        await study.ClockMovesTo(Nine.AddDays(1));
        await study.UntilAsync(() => Told(study) == 2, "the halt is told");
        await study.ClockMovesTo(Nine.AddDays(2).AddMinutes(1));
        await study.UntilAsync(() => study.Clock.GetUtcNow() > Nine.AddDays(2).AddMinutes(1.1), "the third day comes");

        Assert.Equal((2, 2), (Cards(study), Told(study)));
        Assert.All(
            study.Discord.Channel(Moderator).Messages,
            told => Assert.Contains("#daily-python", told.Words, StringComparison.Ordinal));
        Assert.Contains("Send Messages", (await study.GroupAsync()).Halt!.Reason, StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "R15")]
    public async Task A_channel_that_is_gone_is_not_written_to_again()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.AnswerError("POST", Messages(study), 404, 10003, "Unknown Channel", int.MaxValue);

        await study.ClockMovesTo(Nine);
        await study.UntilAsync(() => Told(study) == 1, "the loss is told");
        await study.RestartsAsync();
        await study.ClockMovesTo(Nine.AddDays(1).AddMinutes(1));
        await study.UntilAsync(() => study.Clock.GetUtcNow() > Nine.AddDays(1).AddMinutes(1.1), "the next day comes");

        Assert.Equal((1, 1), (Cards(study), Told(study)));
        Assert.True((await study.GroupAsync()).Halt!.ChannelIsGone);
    }

    [Fact, Trait("Row", "R15")]
    public async Task A_deleted_channel_halts_the_schedule_at_once()
    {
        await using var study = await DiscordStudy.StartAsync();
        var path = Messages(study);

        study.Discord.Faults.DeleteChannel(DiscordStudy.Daily);
        await study.UntilAsync(() => study.GroupAsync().GetAwaiter().GetResult().Halt is not null, "the halt is kept");
        await study.ClockMovesTo(Nine.AddMinutes(1));
        await study.UntilAsync(() => study.Clock.GetUtcNow() > Nine.AddMinutes(1.1), "the hour has passed");

        Assert.DoesNotContain(study.Sent("POST", path), _ => true);
    }

    [Theory, Trait("Row", "M14")]
    [InlineData(40058)]
    [InlineData(50083)]
    [InlineData(160005)]
    public async Task A_forum_or_a_locked_place_is_told_in_words(int code)
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.AnswerError("POST", Messages(study), 400, code);

        await study.ClockMovesTo(Nine);
        await study.UntilAsync(() => Told(study) == 1, "the refusal is told");

        var told = study.Discord.Channel(Moderator).Messages[0].Words;
        Assert.Contains("takes no messages from the bot", told, StringComparison.Ordinal);
        Assert.Contains("run /group setup in another one", told, StringComparison.Ordinal);
    }

    private static string Messages(DiscordStudy study) => $"/channels/{study.Discord.Channel(DiscordStudy.Daily).Id}/messages";

    private static int Cards(DiscordStudy study) => study.Sent("POST", Messages(study)).Count;

    private static int Told(DiscordStudy study) =>
        study.Discord.World.Channels.Any(channel => channel.Name == Moderator) ? study.Discord.Channel(Moderator).Messages.Count : 0;
}
