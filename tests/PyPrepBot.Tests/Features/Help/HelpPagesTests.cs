using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.Help;

namespace PyPrepBot.Tests.Features.Help;

public sealed class HelpPagesTests
{
    public static TheoryData<string> Commands =>
        [.. FeatureTable.Routes.Where(route => route.Kind == RouteKind.Command && route.Name != "help").Select(route => route.Name)];

    public static TheoryData<string> Lines => [.. HelpPages.All.SelectMany(page => page.Commands).Select(line => line.Name)];

    [Theory, MemberData(nameof(Commands))]
    public void Each_command_stands_on_one_page_which_those_read_who_may_use_it(string command)
    {
        var page = Assert.Single(HelpPages.All, page => page.Commands.Any(line => IsOf(line.Name, command)));

        var route = FeatureTable.Routes.Single(route => route.Kind == RouteKind.Command && route.Name == command);
        Assert.Equal(route.Access == Access.Moderators, page.ForModerators);
    }

    [Theory, MemberData(nameof(Lines))]
    public void No_page_promises_what_is_not_there(string line) =>
        Assert.Contains(FeatureTable.Routes, route => route.Kind == RouteKind.Command && IsOf(line, route.Name));

    // "/quiz gil" is about "quiz".
    private static bool IsOf(string line, string command) => line == "/" + command || line.StartsWith($"/{command} ", StringComparison.Ordinal);
}
