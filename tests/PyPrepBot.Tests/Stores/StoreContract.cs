using Xunit;

namespace PyPrepBot.Tests.Stores;

/// <summary>What every contract needs: an empty storage of its own, which can be closed and opened again.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected IOpenStores Stores { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Stores = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await Stores.DisposeAsync();
        await DeleteAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the storage of this test, with what is in it.</summary>
    protected abstract Task<IOpenStores> OpenAsync();

    protected abstract Task DeleteAsync();

    protected async Task ReopenAsync()
    {
        await Stores.DisposeAsync();
        Stores = await OpenAsync();
    }
}
