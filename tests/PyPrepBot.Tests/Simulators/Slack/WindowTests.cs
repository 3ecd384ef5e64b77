using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class WindowTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_is_filled_in_by_label_and_sent()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, ViewText.Form());

        var sending = stage.Slack.Member("ada").SubmitsAsync(Cancellation, ("Why", "because"), ("Pick", "Two"));
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope, $$"""{"response_action":"update","view":{{ViewText.Modal("Thanks")}}}""");
        var values = envelope["payload"]!["view"]!["state"]!["values"]!;

        Assert.Equal("because", values["why"]!["t"]!["value"]!.ToString());
        Assert.Equal("2", values["pick"]!["r"]!["selected_option"]!["value"]!.ToString());
        Assert.Equal("Thanks", (await sending).AsWindow.Title);
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task What_is_not_filled_in_is_null()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, ViewText.Form());

        _ = stage.Slack.Member("ada").SubmitsAsync(Cancellation, ("Why", "because"));
        var envelope = await stage.Socket.ReceiveAsync();
        var picked = envelope["payload"]!["view"]!["state"]!["values"]!["pick"]!["r"]!.AsObject();

        Assert.True(picked.ContainsKey("selected_option"));
        Assert.Null(picked["selected_option"]);
    }

    [Theory]
    [InlineData("Pick", "Two")]
    [InlineData("Why", "far too many characters")]
    [InlineData("Why", "")]
    [InlineData("Other", "x")]
    [InlineData("Pick", "Three")]
    public async Task What_the_window_would_not_send_is_not_sent(string field, string value)
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, ViewText.Form());

        await Assert.ThrowsAsync<InvalidOperationException>(() => stage.Slack.Member("ada").SubmitsAsync(Cancellation, (field, value)));
    }

    [Fact]
    public async Task An_empty_acknowledgement_closes_the_window()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, ViewText.Form());

        var sending = stage.Slack.Member("ada").SubmitsAsync(Cancellation, ("Why", "because"));
        await stage.Socket.AckAsync(await stage.Socket.ReceiveAsync());

        Assert.Equal("Go", Assert.Single((await sending).AsMessage.Buttons).Label);
    }

    [Fact]
    public async Task Errors_stand_in_the_window_and_what_was_typed_stays()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, ViewText.Form());

        var sending = stage.Slack.Member("ada").SubmitsAsync(Cancellation, ("Why", "because"));
        await stage.Socket.AckAsync(await stage.Socket.ReceiveAsync(), """{"response_action":"errors","errors":{"why":"Say more"}}""");
        var window = (await sending).AsWindow;

        Assert.True(window.Says("Say more"));
        Assert.Equal("because", window.Fields[0].Value);
    }

    [Theory]
    [InlineData("""{"response_action":"errors","errors":{"nowhere":"x"}}""")]
    [InlineData("""{"response_action":"update","view":{"type":"modal","blocks":[]}}""")]
    [InlineData("""{"response_action":"vanish"}""")]
    [InlineData("""{"ok":true}""")]
    [InlineData("\"ok\"")]
    public async Task An_answer_that_makes_no_sense_is_trouble_connecting(string payload)
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, ViewText.Form());

        var sending = stage.Slack.Member("ada").SubmitsAsync(Cancellation, ("Why", "because"));
        await stage.Socket.AckAsync(await stage.Socket.ReceiveAsync(), payload);

        Assert.Equal("We had some trouble connecting. Try again?", (await Assert.ThrowsAsync<TimeoutException>(() => sending)).Message);
        Assert.NotEmpty(stage.Slack.Violations);
    }

    [Fact]
    public async Task A_closed_window_is_told_where_that_was_asked_for()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, ViewText.Form(""","notify_on_close":true"""));

        var closing = stage.Slack.Member("ada").ClosesWindowAsync(Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await closing;

        Assert.Equal(("view_closed", false), (envelope["payload"]!["type"]!.ToString(), (bool)envelope["payload"]!["is_cleared"]!));
    }

    [Fact]
    public async Task A_press_in_a_window_changes_the_same_window()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var id = await OpenAsync(stage, ViewText.WithButton("One"));

        var pressing = stage.Slack.Member("ada").PressesAsync("Next", Cancellation);
        var payload = (await stage.Socket.ReceiveAsync())["payload"]!;
        await stage.Socket.AckAsync(stage.Slack.Transcript[^1].Body!);
        await stage.Bot.CallAsync("views.update", ("view_id", id), ("hash", payload["view"]!["hash"]!.ToString()), ("view", ViewText.WithButton("Two")));

        Assert.Equal(("Two", 1), ((await pressing).AsWindow.Title, (await pressing).AsWindow.Depth));
        Assert.Null(payload["response_url"]);
        Assert.Equal(id, payload["container"]!["view_id"]!.ToString());
    }

    [Fact]
    public async Task The_Home_tab_is_published_and_pressed()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var ada = stage.Slack.Member("ada");

        var opening = ada.OpensHomeAsync(Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.CallAsync("views.publish", ("user_id", ada.Id), ("view", ViewText.Home("Welcome")));
        var home = (await opening).AsWindow;
        _ = ada.PressesAsync("Go", Cancellation);
        var pressed = await stage.Socket.ReceiveAsync();

        Assert.Equal("home", envelope["payload"]!["event"]!["tab"]!.ToString());
        Assert.True(home is { IsHome: true, Words: "Welcome" });
        Assert.Equal("home", pressed["payload"]!["view"]!["type"]!.ToString());
    }

    [Fact]
    public async Task A_list_is_filled_while_somebody_types()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await OpenAsync(stage, """
            {"type":"modal","title":{"type":"plain_text","text":"T"},"submit":{"type":"plain_text","text":"S"},"blocks":[{"type":"input","block_id":"b",
             "label":{"type":"plain_text","text":"Topic"},"element":{"type":"external_select","action_id":"x","min_query_length":1}}]}
            """);
        var ada = stage.Slack.Member("ada");

        var suggesting = ada.SuggestsAsync("Topic", "g", Cancellation);
        await stage.Socket.AckAsync(await stage.Socket.ReceiveAsync(), """{"options":[{"text":{"type":"plain_text","text":"GIL"},"value":"gil"}]}""");
        var lines = (await suggesting).AsSuggestions;
        var window = (await ada.ChoosesAsync(Cancellation, "GIL")).AsWindow;

        Assert.Equal(["gil"], lines.Options.Select(line => line.Value));
        Assert.Equal("gil", window.Raw["state"]!["values"]!["b"]!["x"]!["selected_option"]!["value"]!.ToString());
    }

    private static async Task<string> OpenAsync(Stage stage, string view)
    {
        var (pressing, envelope) = await stage.PressedAsync();
        await stage.Socket.AckAsync(envelope);
        var opened = await stage.Bot.CallAsync(
            "views.open", ("trigger_id", envelope["payload"]!["trigger_id"]!.ToString()), ("view", view));
        Assert.True(opened.Ok, opened.Text);
        Assert.IsType<SeenWindow>(await pressing);
        return opened.Body!["view"]!["id"]!.ToString();
    }
}
