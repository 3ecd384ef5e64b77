using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features;

/// <summary>What is said when no handler answers.</summary>
public sealed class RouterMessages : IRouterWords
{
    public ChatMessage UnknownCommand(string name, IReadOnlyList<Route> routes)
    {
        var nearest = routes
            .Where(route => route.Kind == RouteKind.Command)
            .OrderBy(route => EditDistance.Between(name, route.Name))
            .ThenBy(route => route.Name, StringComparer.Ordinal)
            .Take(3)
            .Select(route => "/" + route.Name);
        return new ChatMessage("There is no such command.", new Paragraph(new RichText(
            "There is no such command. The nearest are ", new Code(string.Join(", ", nearest)),
            "; ", new Code("/help"), " has them all.")));
    }

    public ChatMessage UnknownControl() => new(
        "This button is from another time.",
        new Paragraph(new RichText(
            "This button is from another version of the bot. ", new Code("/challenge"),
            " and ", new Code("/quiz"), " show where things are now.")));

    public ChatMessage ModeratorsOnly(Platform platform) => new(
        "This is for the group's moderators.",
        new Paragraph(new RichText(
            $"This is for the group's moderators{Who(platform)}. Please ask one of them; ", new Code("/help"),
            " has what everybody can do.")));

    public ChatMessage Failure(string reference, Exception failure) => new(
        "Something went wrong on our side.",
        new Paragraph(new RichText(
            "Something went wrong on our side, so take it that this was not kept; what was confirmed before is safe. ",
            "Please try again in a minute. Reference: ", new Code(reference), ".")));

    private static string Who(Platform platform) => platform switch
    {
        Platform.Discord => ", here whoever has Manage Server",
        Platform.Slack => ", here the workspace's owners and admins",
        _ => "",
    };
}
