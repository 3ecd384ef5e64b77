namespace PyPrepBot.Tests.Commands;

/// <summary>Variables of the process, as an operator exports them, until the test ends.</summary>
internal sealed class Surroundings : IDisposable
{
    private readonly List<string> _names = [];

    public Surroundings With(string name, string value)
    {
        Environment.SetEnvironmentVariable(name, value);
        _names.Add(name);
        return this;
    }

    public void Dispose() => _names.ForEach(name => Environment.SetEnvironmentVariable(name, null));
}
