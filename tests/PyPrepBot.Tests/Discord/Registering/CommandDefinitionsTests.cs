using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Registering;

namespace PyPrepBot.Tests.Discord.Registering;

public sealed class CommandDefinitionsTests
{
    [Fact]
    public void Everything_people_can_type_is_registered()
    {
        var typed = FeatureTable.Routes
            .Where(route => route.Kind == RouteKind.Command)
            .Select(route => route.Name.Split(' ')[0])
            .Distinct();

        var registered = CommandDefinitions.Of(FeatureTable.Routes).Where(command => command.Type == 1).Select(command => command.Name);

        Assert.Equal(typed, registered);
    }

    [Fact]
    public void A_home_page_and_the_entries_of_another_platforms_menu_are_no_commands()
    {
        var quiz = Routes.Command("quiz") with { Shortcut = "Quick quiz" };
        var home = FeatureTable.Routes.Single(route => route.Kind == RouteKind.Home);

        Assert.Equal("quiz", Assert.Single(CommandDefinitions.Of([quiz, home])).Name);
    }

    [Fact]
    public void Commands_of_two_words_are_subcommands_of_one()
    {
        var group = Assert.Single(CommandDefinitions.Of([Routes.Command("group setup"), Routes.Command("group show")]));

        Assert.Equal(("group", "All about it: setup, show"), (group.Name, group.Description));
        Assert.Equal([(1, "setup"), (1, "show")], group.Options!.Select(option => (option.Type, option.Name)));
    }

    [Fact]
    public void Every_kind_of_option_is_registered_as_such()
    {
        var command = Assert.Single(CommandDefinitions.Of([Routes.Command("all", Routes.EveryOption)]));

        Assert.Equal(
            """
            [{"type":3,"name":"needed","description":"d","required":true,"max_length":6000},
            {"type":3,"name":"free","description":"d","autocomplete":true,"max_length":6000},
            {"type":4,"name":"number","description":"d","min_value":1,"max_value":20},
            {"type":4,"name":"any","description":"d"},
            {"type":3,"name":"choice","description":"d","choices":[{"name":"easy","value":"easy"},{"name":"hard","value":"hard"}]},
            {"type":7,"name":"channel","description":"d","channel_types":[0,5]},
            {"type":6,"name":"person","description":"d"},
            {"type":11,"name":"file","description":"d"}]
            """.ReplaceLineEndings(""),
            Json(command, "options"));
    }

    [Theory]
    [InlineData(Access.Moderators, Access.Moderators, "32")]
    [InlineData(Access.Moderators, Access.Everyone, null)]
    [InlineData(Access.Everyone, Access.Everyone, null)]
    [Trait("Row", "C04")]
    public void Only_what_is_for_moderators_alone_is_hidden_from_others(Access one, Access other, string? bits)
    {
        var group = Assert.Single(CommandDefinitions.Of(
            [Routes.Command("group setup") with { Access = one }, Routes.Command("group show") with { Access = other }]));

        Assert.Equal(bits, group.DefaultMemberPermissions);
    }

    [Fact]
    public void Commands_are_for_servers_that_installed_the_bot()
    {
        var command = Assert.Single(CommandDefinitions.Of([Routes.Command("all")]));

        Assert.Equal(("[0]", "[0]"), (Json(command, "contexts"), Json(command, "integration_types")));
    }

    [Fact]
    public void A_command_of_a_message_has_a_name_and_no_description()
    {
        var command = Assert.Single(CommandDefinitions.Of([Routes.OnMessage("Suggest as question")]));

        Assert.Equal((3, "Suggest as question", null), (command.Type, command.Name, command.Description));
    }

    [Fact]
    public void The_same_commands_have_the_same_fingerprint() =>
        Assert.Equal(Fingerprint(Routes.Command("quiz", Routes.EveryOption)), Fingerprint(Routes.Command("quiz", Routes.EveryOption)));

    [Fact]
    public void Another_word_in_a_command_is_another_fingerprint()
    {
        var one = Fingerprint(Routes.Command("quiz", new CommandOption("topic", "One topic")));
        var other = Fingerprint(Routes.Command("quiz", new CommandOption("topic", "Any topic")));

        Assert.NotEqual(one, other);
        Assert.Matches("^[0-9a-f]{64}$", one);
    }

    private static string Fingerprint(Route route) => CommandDefinitions.Fingerprint(CommandDefinitions.Of([route]));

    private static string Json(CommandBody command, string property) => JsonSerializer
        .SerializeToElement<IReadOnlyList<CommandBody>>([command], OutgoingJson.Default.IReadOnlyListCommandBody)[0]
        .GetProperty(property).GetRawText();
}
