using PyPrepBot.Tests.Stores;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class LiteDbProposalStoreTests : ProposalStoreContract
{
    private readonly DataPlace _place = new();

    protected override Task<IOpenStores> OpenAsync() => _place.OpenAsync();

    protected override Task DeleteAsync() => _place.DeleteAsync();
}
