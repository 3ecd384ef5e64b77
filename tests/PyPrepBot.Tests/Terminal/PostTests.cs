using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class PostTests
{
    private static readonly ChannelRef Room = new(Platform.Terminal, "room", "room");

    [Fact]
    public async Task A_post_is_marked_as_the_rooms()
    {
        var room = new ScriptedRoom();

        await PostAsync(room.Adapter(TextReader.Null), "Daily · #1", "day-1");

        Assert.Equal("# room\nDaily · #1\n\n", room.Transcript);
    }

    [Fact]
    public async Task The_same_key_is_printed_once_and_is_the_same_message()
    {
        var room = new ScriptedRoom();
        var adapter = room.Adapter(TextReader.Null);

        var first = await PostAsync(adapter, "Daily · #1", "day-1");
        var again = await PostAsync(adapter, "Daily · #1", "day-1");
        var other = await PostAsync(adapter, "Daily · #2", "day-2");

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Equal("# room\nDaily · #1\n\n# room\nDaily · #2\n\n", room.Transcript);
    }

    [Fact]
    public async Task An_edit_prints_nothing()
    {
        var room = new ScriptedRoom();
        var adapter = room.Adapter(TextReader.Null);
        var post = await PostAsync(adapter, "0 answered", "day-1");
        var before = room.Transcript;

        await adapter.EditAsync(post, Message.Of("1 answered"), CancellationToken.None);

        Assert.Equal(before, room.Transcript);
    }

    [Fact]
    public async Task Posts_from_many_threads_do_not_mix()
    {
        var room = new ScriptedRoom();
        var adapter = room.Adapter(TextReader.Null);
        var text = string.Join('\n', Enumerable.Repeat("same line", 50));

        await Task.WhenAll(Enumerable.Range(0, 32).Select(index => Task.Run(() => PostAsync(adapter, $"{index}\n{text}", $"{index}"))));

        Assert.All(room.Transcript.Split("# room\n")[1..], post => Assert.EndsWith($"\n{text}\n\n", post, StringComparison.Ordinal));
        Assert.Equal(33, room.Transcript.Split("# room\n").Length);
    }

    [Fact]
    public async Task A_button_of_a_post_has_a_number_no_private_control_has()
    {
        var room = new ScriptedRoom { Bot = _ => ScriptedRoom.Says("Which?", ScriptedRoom.Buttons("Hint", "Report")) };
        var adapter = room.Adapter(new StringReader("/challenge\n#2\n1"));
        await PostAsync(adapter, "One", "1", ScriptedRoom.Buttons("Answer"));
        await PostAsync(adapter, "Two", "2", ScriptedRoom.Buttons("Look"));

        await adapter.RunAsync(room.AnswerAsync, CancellationToken.None);

        Assert.Contains("[#1] Answer", room.Transcript, StringComparison.Ordinal);
        Assert.Equal(["Look", "Hint"], room.Heard.OfType<ButtonClick>().Select(click => click.Action.Part(0)));
    }

    [Fact]
    public async Task Everybody_can_press_a_button_of_a_post()
    {
        var room = new ScriptedRoom();
        var adapter = room.Adapter(new StringReader("#1\n/as grace\n#1"));
        await PostAsync(adapter, "Daily", "1", ScriptedRoom.Buttons("Answer"));

        await adapter.RunAsync(room.AnswerAsync, CancellationToken.None);

        Assert.Equal(["ada", "grace"], room.Heard.Select(heard => heard.User.Id));
    }

    private static Task<MessageRef> PostAsync(TerminalAdapter adapter, string text, string key, params IReadOnlyList<Block> more) =>
        adapter.PostAsync(Room, Message.Of(text, more), thread: null, new PostKey(key), CancellationToken.None);
}
