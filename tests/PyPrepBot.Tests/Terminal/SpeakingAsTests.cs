using PyPrepBot.Core.Chat;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class SpeakingAsTests
{
    [Fact]
    public async Task One_person_can_speak_for_three()
    {
        var room = new ScriptedRoom();

        await room.PlayAsync("/challenge", "/as Grace", "/challenge", "/as linus", "/challenge", "/as ADA", "/challenge");

        Assert.Equal(["ada", "grace", "linus", "ada"], room.Heard.Select(heard => heard.User.Id));
        Assert.Equal(["ada", "Grace", "linus", "ada"], room.Heard.Select(heard => heard.User.Name));
    }

    [Fact]
    public async Task Everybody_in_the_room_owns_it()
    {
        var room = new ScriptedRoom { Bot = _ => ScriptedRoom.Says("ok", ScriptedRoom.Buttons("yes")) };

        await room.PlayAsync("/challenge", "yes", "/as grace", "/challenge");

        Assert.Equal(3, room.Heard.Count);
        Assert.All(room.Heard, heard => Assert.True(heard.Rights.Manages));
    }

    [Fact]
    public async Task Without_a_name_it_lists_who_spoke()
    {
        var transcript = await new ScriptedRoom().PlayAsync("/as grace", "/as");

        Assert.Contains("In the room: ada, grace (speaks now).", transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zoë")]
    [InlineData("J. O'Neil-Smith")]
    [InlineData("小林")]
    public async Task Names_of_people_are_taken(string name)
    {
        var room = new ScriptedRoom();

        await room.PlayAsync($"/as {name}", "/challenge");

        Assert.Equal(name, Assert.Single(room.Heard).User.Name);
    }

    [Theory]
    [InlineData("a very long name that nobody could remember")]
    [InlineData("a\u001b[31mred")]
    [InlineData("abc\u202Edef")]
    [InlineData("a|b")]
    [InlineData("...")]
    public async Task A_name_that_cannot_be_one_is_refused_kindly(string name)
    {
        var room = new ScriptedRoom();

        var transcript = await room.PlayAsync($"/as {name}", "/challenge");

        Assert.Contains("A name has 1 to 24 letters or digits", transcript, StringComparison.Ordinal);
        Assert.Equal("ada", Assert.Single(room.Heard).User.Id);
    }

    [Fact]
    public async Task An_account_name_that_cannot_be_one_becomes_you()
    {
        var room = new ScriptedRoom { Member = "DOMAIN\\account" };

        var transcript = await room.PlayAsync("/challenge");

        Assert.Equal("you", Assert.Single(room.Heard).User.Name);
        Assert.Contains("only you see this", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_member_keeps_the_controls_last_shown_to_them()
    {
        var room = new ScriptedRoom { Bot = heard => ScriptedRoom.Says("Which?", ScriptedRoom.Buttons($"of {heard.User.Id}")) };

        await room.PlayAsync("/challenge", "/as grace", "/challenge", "/as ada", "1", "/as grace", "1");

        Assert.Equal(["of ada", "of grace"], room.Heard.OfType<ButtonClick>().Select(click => click.Action.Part(0)));
    }
}
