using PyPrepBot.Simulators.Slack.Load;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class LoadTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_press_of_a_load_is_answered_when_its_window_opens()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await stage.PostAsync("""[{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"Go"}}]}]""");
        var member = stage.Slack.Load.Member(stage.Slack.World.Workspaces[0], "crowd-1");
        var message = stage.Slack.Channel(Stage.Daily).Messages[0];

        var sending = stage.Slack.Load.SendAsync(member.Presses("a", message), Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.CallAsync("views.open", ("trigger_id", envelope["payload"]!["trigger_id"]!.ToString()), ("view", ViewText.WithButton("Card")));
        var shown = await sending;

        Assert.Equal(("views.open", "next"), (shown!.Way, Assert.Single(shown.ActionIds())));
        Assert.Equal("a", envelope["payload"]!["actions"]![0]!["action_id"]!.ToString());
        Assert.Equal(message.Ts, envelope["payload"]!["container"]!["message_ts"]!.ToString());
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task A_press_in_what_was_shown_is_answered_when_it_changes()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var (member, message, shown) = await ShownAsync(stage);

        var sending = stage.Slack.Load.SendAsync(member.Presses("next", shown, message), Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        var id = envelope["payload"]!["view"]!["id"]!.ToString();
        await stage.Bot.CallAsync("views.update", ("view_id", id), ("view", ViewText.Modal("Right")));

        Assert.Equal(("views.update", shown.View), ((await sending)!.Way, id));
        Assert.Equal(0, stage.Slack.Load.LateAcks);
    }

    [Fact]
    public async Task A_press_that_nobody_answers_is_given_up()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await stage.PostAsync("""[{"type":"divider"}]""");
        var member = stage.Slack.Load.Member(stage.Slack.World.Workspaces[0], "crowd-1");

        var sending = stage.Slack.Load.SendAsync(member.Types("/quiz", "gil", stage.Slack.Channel(Stage.Daily)), Cancellation);
        stage.Time.Advance(TimeSpan.FromSeconds(4.1));

        Assert.Null(await sending);
        Assert.Equal(1, stage.Slack.Load.LateAcks);
    }

    private static async Task<(LoadMember Member, PyPrepBot.Simulators.Slack.People.SeenMessage Message, LoadAnswer Shown)> ShownAsync(Stage stage)
    {
        await stage.PostAsync("""[{"type":"divider"}]""");
        var member = stage.Slack.Load.Member(stage.Slack.World.Workspaces[0], "crowd-1");
        var message = stage.Slack.Channel(Stage.Daily).Messages[0];
        var sending = stage.Slack.Load.SendAsync(member.Presses("a", message), Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.CallAsync("views.open", ("trigger_id", envelope["payload"]!["trigger_id"]!.ToString()), ("view", ViewText.WithButton("Card")));
        return (member, message, (await sending)!);
    }
}
