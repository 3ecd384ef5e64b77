using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class ViewMethodsTests
{
    [Theory]
    [InlineData("""{"type":"modal","blocks":[]}""", "/view")]
    [InlineData("""{"type":"modal","title":{"type":"plain_text","text":"A title that is much too long"},"blocks":[]}""", "/view/title/text")]
    [InlineData("""{"type":"modal","title":{"type":"plain_text","text":"T"}}""", "/view")]
    [InlineData("""{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input"}}]}""", "/view")]
    [InlineData("""{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[{"type":"markdown","text":"x"}]}""", "/view/blocks/0/type")]
    [InlineData("""{"type":"home","blocks":[]}""", "/view/type")]
    [InlineData("""{"type":"modal","title":{"type":"plain_text","text":"T"},"colour":"red","blocks":[]}""", "/view")]
    public async Task A_wrong_window_is_refused_with_its_place(string view, string place)
    {
        await using var stage = await Stage.OpenReadyAsync();

        var answer = await OpenAsync(stage, await TriggerAsync(stage), view);

        Assert.Equal("invalid_arguments", answer.Error);
        Assert.Contains($"[json-pointer:{place}]", answer.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trigger_opens_one_window()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var trigger = await TriggerAsync(stage);

        var first = await OpenAsync(stage, trigger, ViewText.Modal("One"));
        var second = await OpenAsync(stage, trigger, ViewText.Modal("Two"));

        Assert.True(first.Ok);
        Assert.Equal("exchanged_trigger_id", second.Error);
    }

    [Theory]
    [InlineData(false, "expired_trigger_id", "")]
    [InlineData(true, "invalid_arguments", "`trigger_id` expired [json-pointer:/trigger_id]")]
    public async Task A_trigger_lives_for_three_seconds(bool asArgument, string error, string message)
    {
        await using var stage = await Stage.OpenReadyAsync(new SlackSimulatorOptions { TellsExpiryAsArgument = asArgument });
        var trigger = await TriggerAsync(stage);

        stage.Time.Advance(TimeSpan.FromSeconds(3.01));
        var answer = await OpenAsync(stage, trigger, ViewText.Modal("Late"));

        Assert.Equal(error, answer.Error);
        Assert.Contains(message, JsonNode.Parse(answer.Messages.Length > 0 ? answer.Messages : "[\"\"]")![0]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gave_out_a_trigger_like_that()
    {
        await using var stage = await Stage.OpenReadyAsync();

        Assert.Equal("invalid_trigger_id", (await OpenAsync(stage, "1.2.3", ViewText.Modal("Forged"))).Error);
    }

    [Fact]
    public async Task Three_windows_lie_on_each_other()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, await TriggerAsync(stage), ViewText.WithButton("One"));
        string[] triggers = [await PressAsync(stage), await PressAsync(stage), await PressAsync(stage)];

        var two = await PushAsync(stage, triggers[0]);
        var three = await PushAsync(stage, triggers[1]);
        var four = await PushAsync(stage, triggers[2]);

        Assert.Equal((3, "push_limit_reached"), (stage.Slack.Member("ada").Screen!.AsWindow.Depth, four.Error));
        Assert.Equal(two.Body!["view"]!["id"]!.ToString(), three.Body!["view"]!["previous_view_id"]!.ToString());
        Assert.Equal(two.Body["view"]!["root_view_id"]!.ToString(), three.Body["view"]!["root_view_id"]!.ToString());
    }

    [Fact]
    public async Task An_older_state_does_not_overwrite_a_newer_one()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var opened = (await OpenAsync(stage, await TriggerAsync(stage), ViewText.Modal("One"))).Body!["view"]!;
        (string, string)[] asked = [("view_id", opened["id"]!.ToString()), ("hash", opened["hash"]!.ToString()), ("view", ViewText.Modal("Two"))];

        var first = await stage.Bot.CallAsync("views.update", asked);
        var second = await stage.Bot.CallAsync("views.update", asked);

        Assert.True(first.Ok);
        Assert.Equal("hash_conflict", second.Error);
    }

    [Fact]
    public async Task An_external_id_belongs_to_one_window()
    {
        await using var stage = await Stage.OpenReadyAsync();
        const string external = ""","external_id":"mine" """;
        await OpenAsync(stage, await TriggerAsync(stage), ViewText.WithButton("One", more: external));

        var second = await stage.Bot.CallAsync("views.push", ("trigger_id", await PressAsync(stage)), ("view", ViewText.Modal("Two", external)));
        var update = await stage.Bot.CallAsync("views.update", ("external_id", "mine"), ("view", ViewText.Modal("Three", external)));

        Assert.Equal("duplicate_external_id", second.Error);
        Assert.True(update.Ok);
    }

    [Fact]
    public async Task A_closed_window_is_not_found()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var opened = (await OpenAsync(stage, await TriggerAsync(stage), ViewText.Modal("One"))).Body!["view"]!;
        await stage.Slack.Member("ada").ClosesWindowAsync(TestContext.Current.CancellationToken);

        var answer = await stage.Bot.CallAsync("views.update", ("view_id", opened["id"]!.ToString()), ("view", ViewText.Modal("Two")));

        Assert.Equal("not_found", answer.Error);
    }

    [Fact]
    public async Task What_was_typed_stays_where_both_ids_stay()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var id = (await OpenAsync(stage, await TriggerAsync(stage), ViewText.Form())).Body!["view"]!["id"]!.ToString();
        await stage.Slack.Member("ada").ChoosesAsync(TestContext.Current.CancellationToken, "Two");

        var same = await stage.Bot.CallAsync("views.update", ("view_id", id), ("view", ViewText.Form()));
        var other = await stage.Bot.CallAsync("views.update", ("view_id", id),
            ("view", ViewText.Form().Replace("\"pick\"", "\"pick2\"", StringComparison.Ordinal)));

        Assert.Equal("2", same.Body!["view"]!["state"]!["values"]!["pick"]!["r"]!["selected_option"]!["value"]!.ToString());
        Assert.Null(other.Body!["view"]!["state"]!["values"]!["pick2"]!["r"]!["selected_option"]);
    }

    [Fact]
    public async Task A_Home_tab_that_is_switched_off_takes_nothing()
    {
        await using var stage = await Stage.OpenAsync(prepare: world => world.App.HasHome = false);

        var answer = await stage.Bot.CallAsync("views.publish", ("user_id", stage.Ada.Id), ("view", ViewText.Home("x")));

        Assert.Equal("not_enabled", answer.Error);
    }

    [Fact]
    public async Task A_view_of_more_than_250_kilobytes_is_too_large()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var answer = await OpenAsync(stage, await TriggerAsync(stage), ViewText.WithButton("T", new string('x', 250_001)));

        Assert.Equal("view_too_large", answer.Error);
    }

    private static async Task<string> TriggerAsync(Stage stage)
    {
        var (_, envelope) = await stage.PressedAsync();
        await stage.Socket.AckAsync(envelope);
        return envelope["payload"]!["trigger_id"]!.ToString();
    }

    private static async Task<string> PressAsync(Stage stage)
    {
        _ = stage.Slack.Member("ada").PressesAsync("Next", TestContext.Current.CancellationToken);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        return envelope["payload"]!["trigger_id"]!.ToString();
    }

    private static Task<RawAnswer> OpenAsync(Stage stage, string trigger, string view) =>
        stage.Bot.CallAsync("views.open", ("trigger_id", trigger), ("view", view));

    private static Task<RawAnswer> PushAsync(Stage stage, string trigger) =>
        stage.Bot.CallAsync("views.push", ("trigger_id", trigger), ("view", ViewText.WithButton("Next")));
}
