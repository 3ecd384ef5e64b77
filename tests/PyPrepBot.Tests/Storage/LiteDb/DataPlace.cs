using PyPrepBot.Tests.Stores;

namespace PyPrepBot.Tests.Storage.LiteDb;

/// <summary>A folder of its own for each test.</summary>
internal sealed class DataPlace
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "pyprepbot-tests", Path.GetRandomFileName());

    public async Task<IOpenStores> OpenAsync() => await LiteDbStores.OpenAsync(Folder);

    public Task DeleteAsync()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
