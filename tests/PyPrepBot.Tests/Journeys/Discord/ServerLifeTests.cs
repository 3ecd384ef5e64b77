using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class ServerLifeTests
{
    private const string Server = "Python Study";

    private static readonly DateTimeOffset Nine = DiscordStudy.Start.AddMinutes(30);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "G32")]
    public async Task An_outage_is_no_removal_and_the_card_waits_for_its_end()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.Outage(Server);
        await study.UntilAsync(() => study.Discord.Transcript.Any(entry => entry.What == "0 GUILD_DELETE"), "the outage is told");

        await study.ClockMovesTo(Nine);
        await study.UntilAsync(() => study.HasLogged("waits and is tried again"), "the card waits");
        var early = (study.Posts.Count, (await study.GroupAsync()).HasLeft);
        study.Discord.Faults.EndOutage(Server);
        study.Clock.Advance(TimeSpan.FromMinutes(6));
        await study.UntilAsync(() => study.Posts.Count == 1, "the card is posted");

        Assert.Equal((0, false), early);
        Assert.DoesNotContain(study.Discord.World.Channels, channel => channel.Name.StartsWith('@'));
    }

    [Fact, Trait("Row", "G33")]
    public async Task A_removed_bot_keeps_the_groups_points_and_goes_on_when_it_is_invited_again()
    {
        await using var study = await DiscordStudy.StartAsync();
        await study.ClockMovesTo(Nine);
        await study.UntilAsync(() => study.Posts.Count == 1, "the card is posted");
        await study.GivesAsync("ada", BankText.Right);

        study.Discord.Faults.RemoveFromGuild(Server);
        await study.UntilAsync(() => HasLeft(study), "the removal is kept");
        await study.ClockMovesTo(Nine.AddDays(1).AddMinutes(1));
        study.Discord.Faults.AddToGuild(Server);
        await study.UntilAsync(() => !HasLeft(study), "the return is kept");
        await study.ClockMovesTo(Nine.AddDays(2));
        await study.UntilAsync(() => study.Posts.Count == 2, "the next card is posted");

        Assert.Equal(11, await study.PointsOf("ada"));
    }

    [Fact, Trait("Row", "G33")]
    public async Task A_bot_that_was_invited_again_while_it_was_off_finds_itself_back()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.RemoveFromGuild(Server);
        await study.UntilAsync(() => HasLeft(study), "the removal is kept");
        await study.StopsAsync();
        study.Discord.Faults.ForgetSessions();
        study.Discord.Faults.AddToGuild(Server);

        await study.ConnectsAsync();

        await study.UntilAsync(() => !HasLeft(study), "the return is noticed");
        Assert.Equal(2, study.Discord.Identifies);
    }

    [Fact, Trait("Row", "G33")]
    public async Task A_late_interaction_of_a_server_that_removed_the_bot_brings_nothing_back()
    {
        await using var study = await DiscordStudy.StartAsync();
        await study.Member("ada").TypesAsync("help", Stop);
        study.Discord.Faults.RemoveFromGuild(Server);
        await study.UntilAsync(() => HasLeft(study), "the removal is kept");

        study.Discord.Faults.SendInteraction(Strange(study, interaction => interaction["data"]!["name"] = "challenge"));
        await study.UntilAsync(() => study.Sent("POST", "/interactions/1").Any(entry => entry.Status == 404), "it is answered");

        Assert.True(HasLeft(study));
        Assert.Equal("", study.Errors);
    }

    [Theory]
    [InlineData("answer", "text")]
    [InlineData("quiz", "topic")]
    [InlineData("report", "question")]
    [InlineData("challenge", "day")]
    public async Task Ten_thousand_letters_in_an_option_are_answered_in_a_message_that_fits(string command, string option)
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        await study.Member("ada").TypesAsync("challenge", Stop);

        study.Discord.Faults.SendInteraction(Strange(study, interaction => interaction["data"] = new JsonObject
        {
            ["id"] = "1",
            ["name"] = command,
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = option, ["type"] = 3, ["value"] = new string('x', 10_000) }),
        }));
        await study.UntilAsync(() => study.Sent("POST", "/interactions/1").Any(entry => entry.Status == 404), "it is answered");

        Assert.True(study.Sent("POST", "/callback")[^1].Body!.ToJsonString().Length < 4500);
        Assert.Equal("", study.Errors);
    }

    // As the last one, but none that this Discord knows.
    private static JsonObject Strange(DiscordStudy study, Action<JsonObject> change)
    {
        var interaction = (JsonObject)study.Discord.Transcript.Last(entry => entry.What == "0 INTERACTION_CREATE").Body!.DeepClone();
        interaction["id"] = study.Discord.World.Ids.Next();
        change(interaction);
        return interaction;
    }

    private static bool HasLeft(DiscordStudy study) => study.GroupAsync().GetAwaiter().GetResult().HasLeft;
}
