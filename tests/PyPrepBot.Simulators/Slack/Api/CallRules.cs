using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Who calls, and in what form: the same for every method.</summary>
internal static class CallRules
{
    /// <summary>Whose bot it is; null for a token that belongs to none.</summary>
    public static Installation? Owner(SlackWorld world, ApiRequest request) =>
        world.Installations.FirstOrDefault(one => one.Token == request.Bearer);

    public static ApiReply? Refusal(ApiCall call, ApiMethod method, Installation? installation)
    {
        var request = call.Request;
        if (request.HttpMethod != "POST" || request.HasQuery || !request.IsForm)
        {
            call.Violations.Add($"not a form that is posted but {request.HttpMethod} {request.ContentType}");
            return ApiReply.Error("invalid_post_type");
        }

        if (request.Form.ContainsKey("token"))
        {
            call.Violations.Add("the token is an argument and not in the header");
            return ApiReply.Error("not_authed");
        }

        return Token(call, method, installation) ?? Arguments(call, method) ?? Scope(call, method, installation);
    }

    private static ApiReply? Token(ApiCall call, ApiMethod method, Installation? installation)
    {
        var app = call.World.App;
        if (method.Access == Access.Client)
            return null;
        if (call.Request.Bearer is not { Length: > 0 } token)
            return ApiReply.Error("not_authed");
        if (method.Access == Access.App)
            return token == app.AppToken ? Refused(app.Refusal) : ApiReply.Error(installation is null ? "invalid_auth" : "not_allowed_token_type");
        return installation is not null
            ? Refused(installation.Refusal)
            : ApiReply.Error(token == app.AppToken ? "not_allowed_token_type" : "invalid_auth");
    }

    private static ApiReply? Refused(string? error) => error is null ? null : ApiReply.Error(error);

    // What Slack would swallow or misread is refused, because nobody would notice otherwise.
    private static ApiReply? Arguments(ApiCall call, ApiMethod method)
    {
        var form = call.Request.Form;
        var unknown = form.Keys.Where(name => !method.Knows(name)).ToList();
        call.Violations.AddRange(unknown.Select(name => $"unknown argument {name}"));
        var empty = form.Where(field => field.Value is "null" or "undefined").Select(field => field.Key).ToList();
        call.Violations.AddRange(empty.Select(name => $"the argument {name} is the text null"));
        List<string> errors =
        [
            .. method.Required.Where(name => string.IsNullOrEmpty(call.Text(name)))
                .Select(name => $"missing required field: {name} [json-pointer:/{name}]"),
            .. call.Simulation.Options.RejectsUnknownFields
                ? unknown.Select(name => $"no such argument: {name} [json-pointer:/{name}]") : [],
            .. empty.Select(name => $"must not be null [json-pointer:/{name}]"),
            .. call.Request.Repeated.Select(name => $"given more than once [json-pointer:/{name}]"),
        ];
        return errors.Count > 0 ? ApiReply.Invalid("invalid_arguments", errors) : null;
    }

    private static ApiReply? Scope(ApiCall call, ApiMethod method, Installation? installation)
    {
        if (installation is not null && method.Scope is { } scope)
            call.Demand(scope);
        return null;
    }
}
