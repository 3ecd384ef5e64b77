namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>A method and a path with holes.</summary>
internal sealed record Route(string Method, string Template, RouteAccess Access, Func<RestCall, RestReply> Handle)
{
    private readonly string[] _parts = Template.Split('/');

    public IReadOnlyList<string>? Match(RestRequest request)
    {
        var parts = request.Path.Split('/');
        if (request.Method != Method || parts.Length != _parts.Length)
            return null;
        var values = new List<string>();
        for (var index = 0; index < parts.Length; index++)
        {
            if (_parts[index] == "*")
                values.Add(Uri.UnescapeDataString(parts[index]));
            else if (_parts[index] != parts[index])
                return null;
        }

        return values;
    }
}
