using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyPostTests
{
    private static readonly DateOnly Monday = DateOnly.FromDateTime(Study.Nine.UtcDateTime);

    [Theory, BothPlatforms, Trait("Row", "R12"), Trait("Row", "D6")]
    public async Task A_card_whose_answer_was_lost_stands_there_once(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        study.Troubles.LoseAnswersToPosts();

        await study.ClockMovesTo(Study.Nine);
        await study.UntilAsync(() => IsPosted(study), "the card is known to be there");
        await study.GivesAsync("ada", BankText.Right);

        Assert.Single(study.InChannel);
        Assert.Single(study.PostsTried.Distinct());
        Assert.Equal(11, await study.PointsOf("ada"));
    }

    [Theory, BothPlatforms, Trait("Row", "R13"), Trait("Row", "D8")]
    public async Task A_card_whose_arrival_was_never_saved_is_found_again_hours_later(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        study.Troubles.LoseAnswersToPosts(int.MaxValue);
        study.Troubles.HideTheChannel();
        await study.ClockMovesTo(Study.Nine);
        await study.UntilAsync(() => study.InChannel.Count == 1, "the card is in the channel");
        await study.StopsAsync();
        study.Troubles.Clear();
        study.Clock.Advance(TimeSpan.FromHours(3));

        await study.ConnectsAsync();
        await study.UntilAsync(() => IsPosted(study), "the card is found");
        await study.GivesAsync("ada", BankText.Right);
        study.Clock.Advance(TimeSpan.FromSeconds(20));
        await study.UntilAsync(() => study.CardEdits.Count > 0, "the card that was found is kept up to date");

        Assert.Single(study.InChannel);
    }

    [Theory, BothPlatforms, Trait("Row", "R14")]
    public async Task Two_refused_posts_halt_the_schedule_and_whoever_set_it_up_is_told_which_channel(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        study.Troubles.RefusePosts();

        await study.ClockMovesTo(Study.Nine);
        await study.UntilAsync(() => Told(study) == 1, "the first refusal is told");
        await study.ClockMovesTo(Study.Nine.AddDays(1));
        await study.UntilAsync(() => Told(study) == 2, "the halt is told");
        await study.ClockMovesTo(Study.Nine.AddDays(2).AddMinutes(1));
        await study.UntilAsync(() => study.Clock.GetUtcNow() > Study.Nine.AddDays(2).AddMinutes(1.1), "the third day comes");

        Assert.Equal((2, 2), (study.PostsTried.Count, Told(study)));
        Assert.All(study.ToldTo(Study.Moderator), told => Assert.Contains($"#{Study.Daily}", told, StringComparison.Ordinal));
        Assert.Contains(study.Troubles.Missing, (await study.GroupAsync()).Halt!.Reason, StringComparison.Ordinal);
    }

    [Theory, BothPlatforms, Trait("Row", "R15")]
    public async Task A_channel_that_is_gone_is_not_written_to_again(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        study.Troubles.DenyTheChannel();

        await study.ClockMovesTo(Study.Nine);
        await study.UntilAsync(() => Told(study) == 1, "the loss is told");
        await study.RestartsAsync();
        await study.ClockMovesTo(Study.Nine.AddDays(1).AddMinutes(1));
        await study.UntilAsync(() => study.Clock.GetUtcNow() > Study.Nine.AddDays(1).AddMinutes(1.1), "the next day comes");

        Assert.Equal((1, 1), (study.PostsTried.Count, Told(study)));
        Assert.True((await study.GroupAsync()).Halt!.ChannelIsGone);
    }

    [Theory, BothPlatforms, Trait("Row", "R15"), Trait("Row", "F12")]
    public async Task A_deleted_channel_halts_the_schedule_at_once(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);

        study.Troubles.DeleteTheChannel();
        await study.UntilAsync(() => study.GroupAsync().GetAwaiter().GetResult().Halt is not null, "the halt is kept");
        await study.ClockMovesTo(Study.Nine.AddMinutes(1));
        await study.UntilAsync(() => study.Clock.GetUtcNow() > Study.Nine.AddMinutes(1.1), "the hour has passed");

        Assert.Empty(study.PostsTried);
    }

    private static bool IsPosted(Study study) => study.Get<IOutbox>()
        .FindAsync(study.Group, PostKind.Card, Monday, CancellationToken.None).GetAwaiter().GetResult()
        .Any(post => post.State == PostState.Posted);

    private static int Told(Study study) => study.ToldTo(Study.Moderator).Count;
}
