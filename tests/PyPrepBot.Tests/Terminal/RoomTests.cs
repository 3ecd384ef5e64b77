using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class RoomTests
{
    [Fact]
    public async Task The_welcome_names_the_room_the_speaker_three_commands_and_the_way_out()
    {
        var transcript = await new ScriptedRoom { Member = "Grace" }.PlayAsync();

        Assert.All(
            ["study room", "Grace", "/challenge", "/quiz gil", "/help", "/quit"],
            words => Assert.Contains(words, transcript, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_end_of_input_ends_the_room()
    {
        var transcript = await new ScriptedRoom().PlayAsync("/challenge");

        Assert.EndsWith("The room is closed. Come back tomorrow.\n\n", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quitting_leaves_the_lines_behind_it_unread()
    {
        var room = new ScriptedRoom();

        await room.PlayAsync("/quit", "/challenge");

        Assert.Empty(room.Heard);
    }

    [Fact]
    public async Task Being_told_to_stop_ends_the_room_though_nobody_types()
    {
        using var stopping = new CancellationTokenSource();
        using var silence = new SilentReader();
        var running = new ScriptedRoom().Adapter(silence).RunAsync((_, _) => throw new NotSupportedException(), stopping.Token);
        await silence.Reading;

        await stopping.CancelAsync();
        await running;

        Assert.True(running.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_typed_line_stands_in_the_transcript_before_its_reply()
    {
        var room = new ScriptedRoom { Bot = _ => ScriptedRoom.Says("Here you are.") };

        var transcript = await room.PlayAsync("/challenge");

        Assert.Contains("ada> /challenge\n(only ada sees this)\nHere you are.\n\n", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_everybody_stands_in_the_room()
    {
        var room = new ScriptedRoom { Bot = _ => Reply.InChannel(Message.Of("The board.")) };

        var transcript = await room.PlayAsync("/leaderboard");

        Assert.Contains("# room\nThe board.\n", transcript, StringComparison.Ordinal);
        Assert.DoesNotContain("sees this", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_says_who_where_and_when()
    {
        var room = new ScriptedRoom { Member = "Ada Lovelace" };

        await room.PlayAsync("/challenge");

        var heard = Assert.Single(room.Heard);
        Assert.Equal(new UserRef(Platform.Terminal, "ada-lovelace", "Ada Lovelace"), heard.User);
        Assert.Equal(new ChannelRef(Platform.Terminal, "room", "room"), heard.Channel);
        Assert.Equal(room.Time.GetUtcNow(), heard.ReceivedAt);
    }

    [Fact]
    public async Task A_delivery_id_is_never_given_again_not_even_by_a_later_run()
    {
        var room = new ScriptedRoom();

        await room.PlayAsync("/a", "/b");
        room.Time.Advance(TimeSpan.FromMilliseconds(1));
        await room.PlayAsync("/a", "/b");

        Assert.Equal(4, room.Heard.Select(heard => heard.DeliveryId).Distinct().Count());
    }

    [Fact]
    public async Task A_line_of_any_length_is_taken()
    {
        var room = new ScriptedRoom();
        var line = new string('x', 300_000);

        var transcript = await room.PlayAsync("/answer " + line, line);

        Assert.IsType<SlashCommand>(Assert.Single(room.Heard));
        Assert.True(transcript.Length < 5_000);
    }

    [Fact]
    public async Task Junk_cannot_crash_the_room_or_steer_the_terminal()
    {
        var letters = Enumerable.Range(0, 0x700).Select(code => (char)code).Where(letter => letter is not ('\n' or '\r'));
        var junk = new string(['\u202E', .. letters, '\uD800']);
        var room = new ScriptedRoom { Bot = heard => ScriptedRoom.Says($"No {((SlashCommand)heard).Name}.") };

        var transcript = await room.PlayAsync(junk, "/" + junk, "/as " + junk, "\0", "/challenge");

        Assert.DoesNotContain(transcript, letter => letter is '\u202E' or '\u061C' || (char.IsControl(letter) && letter != '\n'));
        Assert.Equal("challenge", Assert.IsType<SlashCommand>(room.Heard[^1]).Name);
    }

    [Fact]
    public async Task Blank_lines_mean_nothing()
    {
        var room = new ScriptedRoom();

        await room.PlayAsync("", "   ", "\t");

        Assert.Empty(room.Heard);
    }
}
