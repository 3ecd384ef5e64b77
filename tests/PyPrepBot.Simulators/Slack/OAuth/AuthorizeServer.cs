using System.Net;
using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Slack.OAuth;

/// <summary>The page on which somebody lets the app in.</summary>
internal sealed class AuthorizeServer(Simulation simulation)
{
    public const string Path = "/oauth/v2/authorize";

    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        var asked = context.Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString());
        string? refusal;
        lock (simulation.World.Gate)
            refusal = simulation.Grants.Refusal(asked);
        if (refusal is not null)
        {
            context.Response.StatusCode = 400;
            await WriteAsync(context, $"<h1>Something went wrong</h1><p>{refusal}</p>", cancellation);
        }
        else if (context.Request.Method == "POST")
            context.Response.Redirect(Answer(asked, await context.Request.ReadFormAsync(cancellation)));
        else
            await WriteAsync(context, Page(asked), cancellation);
    }

    private string Answer(Dictionary<string, string> asked, IFormCollection form)
    {
        lock (simulation.World.Gate)
        {
            return form["answer"] == "allow"
                ? simulation.Grants.Accept(asked, simulation.World.Member(form["as"].ToString()), form["all"] == "true", [])
                : GrantBook.Deny(asked);
        }
    }

    private string Page(Dictionary<string, string> asked)
    {
        lock (simulation.World.Gate)
        {
            var people = string.Concat(simulation.World.Users.Select(user =>
                $"<option value=\"{user.Id}\">{Text(user.Name)}, {Text(user.Workspace.Name)}</option>"));
            var scopes = string.Concat((asked.GetValueOrDefault("scope") ?? "").Split(',').Select(scope => $"<li>{Text(scope)}</li>"));
            return $"""
                <h1>{Text(simulation.World.App.Name)} asks to be let in</h1><ul>{scopes}</ul>
                <form method="post"><label>As <select name="as">{people}</select></label>
                <label><input type="checkbox" name="all" value="true"> for all of the organisation</label>
                <button name="answer" value="allow">Allow</button> <button name="answer" value="cancel">Cancel</button></form>
                """;
        }
    }

    private static async Task WriteAsync(HttpContext context, string body, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"<!DOCTYPE html><meta charset=\"utf-8\"><title>Slack</title>{body}", cancellation);
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
