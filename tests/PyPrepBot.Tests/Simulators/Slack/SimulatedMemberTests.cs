using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class SimulatedMemberTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_typed_command_arrives_and_its_acknowledgement_is_seen()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var typing = stage.Ada.TypesAsync("/quiz gil @linus & more", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope, """{"response_type":"ephemeral","text":"*Question* 1: `a &lt; b`?\n```print(1)```"}""");
        var seen = (await typing).AsMessage;

        Assert.Equal($"gil <@{stage.Slack.Member("linus").Id}|linus> &amp; more", envelope["payload"]!["text"]!.ToString());
        Assert.Equal("/quiz", envelope["payload"]!["command"]!.ToString());
        Assert.Equal("Question 1: a < b?\nprint(1)", seen.Words);
        Assert.Equal(["print(1)"], seen.Code);
        Assert.True(seen.Ephemeral);
        Assert.Empty(stage.Slack.Channel(Stage.Daily).Messages);
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task An_answer_by_response_url_is_waited_for()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var (pressing, envelope) = await stage.PressedAsync();
        await stage.Socket.AckAsync(envelope);
        var early = pressing.IsCompleted;
        var answer = await stage.Bot.RespondAsync(
            envelope["payload"]!, """{"response_type":"ephemeral","replace_original":false,"text":"Right"}""");

        Assert.False(early);
        Assert.Equal((200, "ok"), (answer.Status, answer.Text));
        Assert.Equal("Right", (await pressing).AsMessage.Words);
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task A_window_that_only_asks_to_wait_is_waited_out()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var (pressing, envelope) = await stage.PressedAsync();
        await stage.Socket.AckAsync(envelope);
        var opened = await stage.Bot.CallAsync("views.open", ("trigger_id", envelope["payload"]!["trigger_id"]!.ToString()),
            ("view", """{"type":"modal","title":{"type":"plain_text","text":"Quiz"},"blocks":[{"type":"section","text":{"type":"mrkdwn","text":"One moment …"}}]}"""));
        var early = pressing.IsCompleted;
        await stage.Bot.CallAsync("views.update", ("view_id", opened.Body!["view"]!["id"]!.ToString()),
            ("view", """{"type":"modal","title":{"type":"plain_text","text":"Quiz"},"blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Here it is"}}]}"""));
        var window = (await pressing).AsWindow;

        Assert.False(early);
        Assert.Equal(("Quiz", "Quiz\nHere it is", 1), (window.Title, window.Words, window.Depth));
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_told_by_the_simulated_clock()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var typing = stage.Ada.TypesAsync("/quiz", Cancellation);
        await stage.Socket.ReceiveAsync();
        stage.Time.Advance(TimeSpan.FromSeconds(3.1));

        Assert.Equal("/quiz failed with the error \"operation_timeout\"", (await Assert.ThrowsAsync<TimeoutException>(() => typing)).Message);
        Assert.Contains("not acknowledged within 3 seconds", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_finds_no_app_without_a_socket()
    {
        await using var stage = await Stage.OpenAsync();

        var failure = await Assert.ThrowsAsync<TimeoutException>(() => stage.Ada.TypesAsync("/quiz", Cancellation));

        Assert.Contains("dispatch_failed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_in_the_manifest_cannot_be_typed()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => stage.Ada.TypesAsync("/topic gil", Cancellation));

        Assert.Equal("/topic is not a valid command.", failure.Message);
    }

    [Fact]
    public async Task No_command_can_be_typed_in_a_thread()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await stage.PostAsync("""[{"type":"divider"}]""");

        var ada = stage.Ada.GoesToThread(stage.Slack.Channel(Stage.Daily).Messages[0]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ada.TypesAsync("/quiz", Cancellation));
    }

    [Fact]
    public async Task Members_of_another_workspace_cannot_type_commands()
    {
        await using var stage = await Stage.OpenReadyAsync(prepare: world =>
        {
            var other = world.AddWorkspace("Elsewhere");
            world.AddMember(other, "eve");
            world.Share(world.Channel(Stage.Daily), other);
        });

        var eve = stage.Slack.Member("eve").GoesTo(Stage.Daily);

        await Assert.ThrowsAsync<InvalidOperationException>(() => eve.TypesAsync("/quiz", Cancellation));
    }

    [Fact]
    public async Task A_mention_is_answered_in_the_channel()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var saying = stage.Ada.SaysAsync("@PyPrepBot help", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        var told = envelope["payload"]!["event"]!;
        await stage.Bot.CallAsync("chat.postMessage", ("channel", told["channel"]!.ToString()), ("text", "Gladly"), ("thread_ts", told["ts"]!.ToString()));

        Assert.Equal(("app_mention", $"<@{stage.Slack.World.Installations[0].BotUserId}> help"), (told["type"]!.ToString(), told["text"]!.ToString()));
        Assert.Equal("Gladly", (await saying).AsMessage.Words);
        Assert.Equal("Gladly", Assert.Single(stage.Slack.Channel(Stage.Daily).Replies(told["ts"]!.ToString())).Words);
    }

    [Fact]
    public async Task Words_that_are_not_for_the_bot_are_not_told_to_it()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var said = await stage.Ada.SaysAsync("good morning", Cancellation);

        Assert.Equal("good morning", said.AsMessage.Words);
        Assert.DoesNotContain(stage.Slack.Transcript, entry => entry.What.Contains("events_api", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_direct_message_is_told_and_the_bots_own_comes_back_as_an_echo()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var saying = stage.Slack.Member("ada").GoesToDirectMessages().SaysAsync("help", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.Slack.Member("ada").Id), ("text", "Gladly"));
        var echo = (await stage.Socket.ReceiveAsync())["payload"]!["event"]!;

        Assert.Equal("im", envelope["payload"]!["event"]!["channel_type"]!.ToString());
        Assert.Equal("Gladly", (await saying).AsMessage.Words);
        Assert.Equal(stage.Slack.World.Installations[0].BotId, echo["bot_id"]!.ToString());
        Assert.Equal(2, stage.Slack.DirectMessagesOf("ada").Messages.Count);
    }

    [Fact]
    public async Task A_shortcut_on_a_message_brings_the_message()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var said = (await stage.Ada.SaysAsync("what is a closure?", Cancellation)).AsMessage;

        var using_ = stage.Ada.UsesOnMessageAsync("make_question", said, Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.RespondAsync(envelope["payload"]!, """{"text":"Noted"}""");

        Assert.Equal("what is a closure?", envelope["payload"]!["message"]!["text"]!.ToString());
        Assert.Equal("Noted", (await using_).Text);
    }

    [Fact]
    public async Task A_global_shortcut_has_a_trigger_and_no_channel()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var using_ = stage.Ada.UsesShortcutAsync("quick", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.CallAsync("views.open", ("trigger_id", envelope["payload"]!["trigger_id"]!.ToString()), ("view", ViewText.Modal("Quick")));

        Assert.Equal("shortcut", envelope["payload"]!["type"]!.ToString());
        Assert.Null(envelope["payload"]!["channel"]);
        Assert.Equal("Quick", (await using_).AsWindow.Title);
    }

    [Fact]
    public async Task An_invitation_is_told_with_who_invited()
    {
        await using var stage = await Stage.OpenReadyAsync(prepare: world => world.AddChannel(world.Workspaces[0], "new", hasBot: false));

        var inviting = stage.Slack.Member("guido").InvitesBotAsync("new", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId("new")), ("text", "Hello, all"));

        Assert.Equal(stage.Slack.Member("guido").Id, envelope["payload"]!["event"]!["inviter"]!.ToString());
        Assert.Equal("Hello, all", (await inviting)!.Text);
    }

    [Fact]
    public async Task A_forged_control_carries_any_id()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await stage.PostAsync("""[{"type":"divider"}]""");

        var forging = stage.Ada.ForgesAsync("v1|ans|x|0", stage.Slack.Channel(Stage.Daily).Messages[0], Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);
        await stage.Bot.RespondAsync(envelope["payload"]!, """{"text":"No"}""");

        Assert.Equal("v1|ans|x|0", envelope["payload"]!["actions"]![0]!["action_id"]!.ToString());
        Assert.Equal("No", (await forging).Text);
    }
}
